import './scale.css';
import { Icon } from '../icon/icon.tsx';
import { usePress } from '../press/use-press.ts';

export interface ScaleProps {
  /** The question, for assistive tools. */
  readonly label: string;
  /** What 0 means, and what 10 means. */
  readonly low: string;
  readonly high: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

const marks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** 0–10 as big buttons: no slider, nothing to drag. Choosing never leads on by itself. */
export function Scale({ label, low, high, value, onChange }: ScaleProps) {
  return (
    <div class="scale" data-blocks>
      <div class="scale-marks" role="radiogroup" aria-label={label}>
        {marks.map((mark) => (
          <Mark
            key={mark}
            mark={mark}
            meaning={mark === 0 ? low : mark === 10 ? high : undefined}
            isChosen={value === mark}
            onPress={() => onChange(mark)}
          />
        ))}
      </div>
      <p class="scale-ends" data-block>
        <span>0 — {low}</span>
        <span>10 — {high}</span>
      </p>
    </div>
  );
}

interface MarkProps {
  readonly mark: number;
  readonly meaning: string | undefined;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

const role = 'radio';

function Mark({ mark, meaning, isChosen, onPress }: MarkProps) {
  const press = usePress(onPress);
  return (
    <button
      type="button"
      class="scale-mark"
      data-block
      role={role}
      aria-checked={isChosen}
      aria-label={meaning === undefined ? undefined : `${mark}, ${meaning}`}
      {...press}
    >
      <span>{mark}</span>
      {isChosen && <Icon name="check" />}
    </button>
  );
}
