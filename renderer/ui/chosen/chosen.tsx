import './chosen.css';
import { Icon } from '../icon/icon.tsx';
import { usePress } from '../press/use-press.ts';

export interface ChosenProps {
  /** «Вы выбрали» */
  readonly label: string;
  readonly items: readonly string[];
  /** «Убрать: Сварщик»; must contain the item. */
  readonly removeLabel: (item: string) => string;
  readonly onRemove: (item: string) => void;
}

/** What was taken from lists on other screens; a touch takes it away again. */
export function Chosen({ label, items, removeLabel, onRemove }: ChosenProps) {
  if (items.length === 0) return null;
  return (
    <ul class="chosen" aria-label={label} data-blocks>
      {items.map((item) => (
        <Item key={item} item={item} label={removeLabel(item)} onPress={() => onRemove(item)} />
      ))}
    </ul>
  );
}

function Item(props: { readonly item: string; readonly label: string; readonly onPress: () => void }) {
  const press = usePress(props.onPress);
  return (
    <li data-block>
      <button type="button" class="chosen-item" aria-label={props.label} {...press}>
        <span>{props.item}</span>
        <Icon name="x" />
      </button>
    </li>
  );
}
