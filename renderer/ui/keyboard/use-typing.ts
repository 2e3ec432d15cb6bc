/** Joins a field and the keys on the screen; a real keyboard types as well, wherever the focus is. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Capitals, erased, type Typed, wantsCapital, withLetter } from './typing.ts';

export interface TypingOptions {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly capitals?: Capitals | undefined;
  /** Letters. */
  readonly most: number;
}

export interface Typing {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly isCapital: boolean;
  readonly onLetter: (letter: string) => void;
  readonly onErase: () => void;
  readonly onCapital: () => void;
  /** The field's own input event: a real keyboard, a paste. */
  readonly onInput: (text: string) => void;
}

export function useTyping({ value, onChange, capitals = 'none', most }: TypingOptions): Typing {
  const field = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  const [turned, setTurned] = useState(false);

  // While a letter is on its way into the field, the field itself does not know the new caret yet.
  const now = (): Typed => ({ text: value, caret: caret.current ?? field.current?.selectionStart ?? value.length });
  const isCapital = wantsCapital(now(), capitals) !== turned;
  const become = (typed: Typed): void => {
    caret.current = typed.caret;
    setTurned(false);
    onChange(typed.text);
  };
  const onLetter = (letter: string): void => become(withLetter(now(), isCapital ? letter.toUpperCase() : letter, most));
  const onErase = (): void => become(erased(now()));

  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [value]);

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isField(event.target)) return;
      // Space presses the key or button that has the focus.
      if (event.key.length === 1 && event.key !== ' ') become(withLetter(now(), event.key, most));
      else if (event.key === 'Backspace') onErase();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });

  return {
    field,
    isCapital,
    onLetter,
    onErase,
    onCapital: () => setTurned(!turned),
    onInput: (text) => onChange(text.slice(0, most)),
  };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
