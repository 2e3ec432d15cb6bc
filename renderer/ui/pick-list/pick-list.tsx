import './pick-list.css';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';
import { usePress } from '../press/use-press.ts';

export interface Pick {
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly icon?: IconName | undefined;
  /** What was taken here before (U-3). */
  readonly isChosen?: boolean | undefined;
  readonly onPress: () => void;
}

export interface PickListProps {
  readonly label: string;
  readonly picks: readonly Pick[];
  /** Rows there is room for; what is more stands behind the last row. All by default. */
  readonly most?: number | undefined;
  readonly all?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** One under the other, also where there is room for columns. */
  readonly isNarrow?: boolean | undefined;
}

/** Rows that are buttons: a touch takes one and leads on (A-34 is kept, because there is nothing to mark). */
export function PickList({ label, picks, most = picks.length, all, isNarrow = false }: PickListProps) {
  const isCut = picks.length > most && all !== undefined;
  return (
    <ul class="pick-list" aria-label={label} data-blocks data-narrow={isNarrow ? '' : undefined}>
      {picks.slice(0, isCut ? most - 1 : most).map(({ key, ...pick }) => (
        <Row key={key} {...pick} />
      ))}
      {isCut && <Row label={all.label} icon="list" onPress={all.onPress} />}
    </ul>
  );
}

function Row({ label, hint, icon, isChosen = false, onPress }: Omit<Pick, 'key'>) {
  const press = usePress(onPress);
  return (
    <li data-block>
      <button type="button" class="pick" aria-current={isChosen ? 'true' : undefined} {...press}>
        {icon !== undefined && <Icon name={icon} />}
        <span class="pick-words">
          <span class="pick-label">{label}</span>
          {hint !== undefined && <span class="pick-hint">{hint}</span>}
        </span>
        {isChosen && <Icon name="check" />}
      </button>
    </li>
  );
}
