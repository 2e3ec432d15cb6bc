import './segment.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../icon/icon.tsx';
import { usePress } from '../press/use-press.ts';

export interface SegmentOption<V extends string> {
  readonly value: V;
  readonly label: string;
  /** A picture of the option above its words: a letter in that size, a swatch in those colours. */
  readonly sample?: ComponentChildren;
}

export interface SegmentProps<V extends string> {
  /** Shown above, or only heard where the options speak for themselves. */
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  readonly options: readonly SegmentOption<V>[];
  /** One short word each: they stay in one row on a small tablet. */
  readonly areShort?: boolean | undefined;
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** A few options side by side that act at once: text size, colours. */
export function Segment<V extends string>({
  label,
  isLabelHidden = false,
  options,
  areShort = false,
  value,
  onChange,
}: SegmentProps<V>) {
  const id = useId();
  return (
    <section class="segment" aria-labelledby={id}>
      <h2 class={isLabelHidden ? 'only-heard' : 'segment-label'} id={id}>
        {label}
      </h2>
      <div
        class="segment-options"
        role="radiogroup"
        aria-labelledby={id}
        data-count={options.length}
        data-short={areShort ? '' : undefined}
      >
        {options.map((option) => (
          <Option key={option.value} option={option} isChosen={option.value === value} onPress={() => onChange(option.value)} />
        ))}
      </div>
    </section>
  );
}

interface OptionProps {
  readonly option: SegmentOption<string>;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

/** A real radio would need a label around a hidden input; the role says the same and keeps one way of pressing. */
const role = 'radio';

function Option({ option, isChosen, onPress }: OptionProps) {
  const press = usePress(onPress);
  return (
    <button type="button" class="segment-option" data-block role={role} aria-checked={isChosen} {...press}>
      {option.sample !== undefined && (
        <span class="segment-sample" aria-hidden="true">
          {option.sample}
        </span>
      )}
      <span class="segment-words">
        {isChosen && <Icon name="check" />}
        {option.label}
      </span>
    </button>
  );
}
