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
  /** Enter of a real keyboard, wherever the focus is but on a button. */
  readonly onEnter?: (() => void) | undefined;
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

export function useTyping({ value, onChange, capitals = 'none', most, onEnter }: TypingOptions): Typing {
  const field = useRef<HTMLInputElement>(null);
  /** What was typed and is not drawn yet: letters come faster than frames. */
  const ahead = useRef<Typed | null>(null);
  const [turned, setTurned] = useState(false);
  const shown = useRef(value);
  shown.current = value;

  const now = (): Typed => ahead.current ?? { text: shown.current, caret: field.current?.selectionStart ?? shown.current.length };
  const isCapital = wantsCapital(now(), capitals) !== turned;
  const become = (typed: Typed): void => {
    if (typed.text === now().text) return;
    ahead.current = typed;
    setTurned(false);
    onChange(typed.text);
  };
  const onLetter = (letter: string): void => become(withLetter(now(), isCapital ? letter.toUpperCase() : letter, most));
  const onErase = (): void => become(erased(now()));

  useLayoutEffect(() => {
    const typed = ahead.current;
    if (typed === null || typed.text !== value) return;
    field.current?.setSelectionRange(typed.caret, typed.caret);
    ahead.current = null;
  }, [value]);

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      // Still held from the screen before, Enter answers nothing here.
      if (event.key === 'Enter' && !event.repeat && !(event.target instanceof HTMLButtonElement)) onEnter?.();
      if (isField(event.target)) return;
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
