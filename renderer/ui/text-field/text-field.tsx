import './text-field.css';
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';

export interface TextFieldProps {
  readonly label: string;
  /** False where the heading already says it: then it is only heard. */
  readonly isLabelShown?: boolean;
  readonly value: string;
  /** Letters: what is too much does not come in at all, or it would stand there and not be kept. */
  readonly most: number;
  readonly onInput: (value: string) => void;
  /** From `useTyping`, so that the keys on the screen know the caret. */
  readonly field: RefObject<HTMLInputElement | null>;
}

/** One line of text. Nothing is suggested, corrected or remembered, and the system's keyboard stays away (U-33, U-34). */
export function TextField({ label, isLabelShown = true, value, most, onInput, field }: TextFieldProps) {
  const id = useId();
  return (
    <div class="text-field">
      <label for={id} class={isLabelShown ? undefined : 'only-heard'}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        inputMode="none"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={most}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
