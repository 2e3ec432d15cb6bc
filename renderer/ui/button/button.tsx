import './button.css';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';
import type { Action } from '../press/press.ts';
import { usePress } from '../press/use-press.ts';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps {
  /** Words that name the action; they are the accessible name. */
  readonly label: string;
  readonly onPress: Action;
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  /** After the words: a direction («Ещё ↓»). */
  readonly iconAfter?: IconName | undefined;
  /** Fills the width it is given. */
  readonly isWide?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Only where the words alone are not enough («Изменить» of a row); must contain the words (WCAG 2.5.3). */
  readonly accessibleName?: string | undefined;
}

/** A filled `primary` (one a screen, ≥ 20 mm high), an outlined `secondary`, a `quiet` one without ground, an outlined `danger`. */
export function Button(props: ButtonProps) {
  const { label, onPress, kind = 'secondary', icon, iconAfter, isWide = false, isDisabled = false, accessibleName } = props;
  const press = usePress(onPress, { isDisabled });
  return (
    <button
      type="button"
      class="button"
      data-kind={kind}
      data-wide={isWide ? '' : undefined}
      aria-disabled={isDisabled ? 'true' : undefined}
      aria-label={accessibleName}
      {...press}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{label}</span>
      {iconAfter !== undefined && <Icon name={iconAfter} />}
    </button>
  );
}
