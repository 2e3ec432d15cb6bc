import './choice.css';
import { useId } from 'preact/hooks';
import { Icon } from '../icon/icon.tsx';
import { usePress } from '../press/use-press.ts';

export interface ChoiceOption<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface ChoiceProps<V extends string> {
  /** What is chosen here: the screen's question, for assistive tools. */
  readonly label: string;
  readonly options: readonly ChoiceOption<V>[];
}

export interface SingleChoiceProps<V extends string> extends ChoiceProps<V> {
  readonly value: V | null;
  readonly onChange: (value: V) => void;
}

/** One of a few answers. Choosing never leads on by itself. */
export function SingleChoice<V extends string>({ label, options, value, onChange }: SingleChoiceProps<V>) {
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <Row
          key={option.value}
          kind="radio"
          option={option}
          isChosen={option.value === value}
          onPress={() => onChange(option.value)}
        />
      ))}
    </div>
  );
}

export interface MultipleChoiceProps<V extends string> extends ChoiceProps<V> {
  readonly values: readonly V[];
  readonly onChange: (values: readonly V[]) => void;
  /** «до двух»: when full, the answer chosen first gives way, so nothing is refused. */
  readonly most?: number | undefined;
}

export function MultipleChoice<V extends string>({
  label,
  options,
  values,
  onChange,
  most = options.length,
}: MultipleChoiceProps<V>) {
  const toggle = (value: V): void =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value].slice(-most));
  return (
    <fieldset class="choice" aria-label={label}>
      {options.map((option) => (
        <Row
          key={option.value}
          kind="checkbox"
          option={option}
          isChosen={values.includes(option.value)}
          onPress={() => toggle(option.value)}
        />
      ))}
    </fieldset>
  );
}

interface RowProps {
  readonly kind: 'radio' | 'checkbox';
  readonly option: ChoiceOption<string>;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

/** Chosen is said three times: ground, border, tick (A-6b). */
export function Row({ kind, option, isChosen, onPress }: RowProps) {
  const press = usePress(onPress);
  const id = useId();
  const hasHint = option.hint !== undefined;
  return (
    <button
      type="button"
      class="choice-row"
      data-block
      role={kind}
      aria-checked={isChosen}
      aria-labelledby={hasHint ? `${id}-label` : undefined}
      aria-describedby={hasHint ? `${id}-hint` : undefined}
      {...press}
    >
      <span class="choice-mark">{isChosen && <Icon name="check" />}</span>
      <span class="choice-words">
        <span class="choice-label" id={`${id}-label`}>
          {option.label}
        </span>
        {hasHint && (
          <span class="choice-hint" id={`${id}-hint`}>
            {option.hint}
          </span>
        )}
      </span>
    </button>
  );
}
