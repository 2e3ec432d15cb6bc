import './stepper.css';
import { useId } from 'preact/hooks';
import { Icon } from '../icon/icon.tsx';
import { usePress } from '../press/use-press.ts';

export interface StepperProps {
  readonly label: string;
  /** What is shown: «120 с». */
  readonly shown: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number | undefined;
  readonly onChange: (value: number) => void;
  /** «Меньше», «Больше». */
  readonly lessLabel: string;
  readonly moreLabel: string;
}

/** A number in steps; never a slider. */
export function Stepper({ label, shown, value, min, max, step = 1, onChange, lessLabel, moreLabel }: StepperProps) {
  const id = useId();
  const less = usePress(() => onChange(Math.max(min, value - step)), { kind: 'key', isDisabled: value <= min });
  const more = usePress(() => onChange(Math.min(max, value + step)), { kind: 'key', isDisabled: value >= max });
  return (
    <fieldset class="stepper" aria-labelledby={id}>
      <span class="stepper-label" id={id}>
        {label}
      </span>
      <button
        type="button"
        class="stepper-button"
        aria-label={lessLabel}
        aria-disabled={value <= min ? 'true' : undefined}
        {...less}
      >
        <Icon name="minus" />
      </button>
      <output class="stepper-value">{shown}</output>
      <button
        type="button"
        class="stepper-button"
        aria-label={moreLabel}
        aria-disabled={value >= max ? 'true' : undefined}
        {...more}
      >
        <Icon name="plus" />
      </button>
    </fieldset>
  );
}
