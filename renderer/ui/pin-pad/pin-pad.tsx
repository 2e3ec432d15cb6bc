import './pin-pad.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isCovered } from '../dialog/is-covered.ts';
import { Icon } from '../icon/icon.tsx';
import { usePress } from '../press/use-press.ts';

export interface PinPadProps {
  /** Names the whole group, as that of a keyboard: «Цифры». */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How many digits the PIN may have at most. */
  readonly length: number;
  /** «Стереть» */
  readonly eraseLabel: string;
  /** Says how many digits are in, never which: (count) => «Введено цифр: 3». */
  readonly progressLabel: (count: number) => string;
  readonly isDisabled?: boolean | undefined;
}

/** Phone order, one order everywhere (U-32). */
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Digits for the staff PIN; a real keyboard types too. What is typed is shown as dots only. */
export function PinPad({ label, value, onChange, length, eraseLabel, progressLabel, isDisabled = false }: PinPadProps) {
  // Two digits may come before the page draws again: the second must not undo the first.
  const typed = useRef(value);
  const pad = useRef<HTMLFieldSetElement>(null);
  typed.current = value;
  const type = (next: string): void => {
    typed.current = next;
    onChange(next);
  };
  const add = (digit: string): void => {
    if (typed.current.length < length) type(typed.current + digit);
  };
  const erase = (): void => type(typed.current.slice(0, -1));
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (isDisabled || event.repeat || isCovered(pad.current)) return;
      if (/^\d$/.test(event.key)) add(event.key);
      if (event.key === 'Backspace') erase();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  return (
    <fieldset class="pin-pad" aria-label={label} ref={pad} data-block>
      <output class="pin-dots">
        <span class="only-heard">{progressLabel(value.length)}</span>
        {Array.from({ length }, (_, index) => (
          <span class="pin-dot" key={index} data-on={index < value.length ? '' : undefined} />
        ))}
      </output>
      <div class="pin-keys">
        {digits.map((digit) => (
          <Key key={digit} onPress={() => add(digit)} isDisabled={isDisabled}>
            {digit}
          </Key>
        ))}
        <Key onPress={erase} isDisabled={isDisabled || value === ''} isErase>
          <Icon name="delete" />
          <span>{eraseLabel}</span>
        </Key>
      </div>
    </fieldset>
  );
}

interface KeyProps {
  readonly onPress: () => void;
  readonly isDisabled: boolean;
  readonly isErase?: boolean;
  readonly children: ComponentChildren;
}

function Key({ onPress, isDisabled, isErase = false, children }: KeyProps) {
  const press = usePress(onPress, { kind: 'key', isDisabled });
  return (
    <button
      type="button"
      class="pin-key"
      data-erase={isErase ? '' : undefined}
      aria-disabled={isDisabled ? 'true' : undefined}
      {...press}
    >
      {children}
    </button>
  );
}
