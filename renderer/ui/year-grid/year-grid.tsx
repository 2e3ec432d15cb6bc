import './year-grid.css';
import { Icon } from '../icon/icon.tsx';
import { usePress } from '../press/use-press.ts';

export interface YearGridProps {
  /** What the year is of, for assistive tools. */
  readonly label: string;
  /** Both inclusive; the newest stands first. */
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly onPick: (year: number) => void;
}

/** Years as big buttons, the newest first: no list that folds, no form of a date. A touch takes one and leads on. */
export function YearGrid({ label, from, to, value, onPick }: YearGridProps) {
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => to - index);
  return (
    <ul class="year-grid" aria-label={label} data-blocks>
      {years.map((year) => (
        <YearButton key={year} year={year} isChosen={year === value} onPress={() => onPick(year)} />
      ))}
    </ul>
  );
}

function YearButton(props: { readonly year: number; readonly isChosen: boolean; readonly onPress: () => void }) {
  const press = usePress(props.onPress);
  return (
    <li data-block>
      <button type="button" class="year" aria-current={props.isChosen ? 'true' : undefined} {...press}>
        {props.isChosen && <Icon name="check" />}
        <span>{props.year}</span>
      </button>
    </li>
  );
}
