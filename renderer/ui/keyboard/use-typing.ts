/** Joins a field and the keys on the screen; a real keyboard types as well, wherever the focus is. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isCovered } from '../dialog/is-covered.ts';
import { afterPaint } from '../paint/after-paint.ts';
import { arePressesLocked } from '../press/press-lock.ts';
import { type Capitals, erased, type Typed, wantsCapital, withLetter } from './typing.ts';

export interface TypingOptions {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly capitals?: Capitals | undefined;
  /** Letters. */
  readonly most: number;
  /** What hangs on a letter comes with it, in one frame: for a search, where what is found is what one looks at. */
  readonly isToldAtOnce?: boolean | undefined;
  /** Enter of a real keyboard, wherever the focus is but on a button. */
  readonly onEnter?: (() => void) | undefined;
}

export interface Typing {
  readonly field: RefObject<HTMLInputElement | null>;
  /** What stands in the field: a letter may be seen a moment before it is told. */
  readonly text: string;
  readonly isCapital: boolean;
  readonly onLetter: (letter: string) => void;
  readonly onErase: () => void;
  readonly onCapital: () => void;
  /** The field's own input event: a real keyboard, a paste. */
  readonly onInput: (text: string) => void;
}

/** Before any of these is answered, every letter is told. A mouse's own click comes in the frame that is to show the letter. */
const ACTS = ['pointerup', 'keydown', 'click'] as const;

/**
 * A letter stands in the field at once and is told when it has been painted, or before the next touch: what hangs on it (words of the
 * button, capitals on thirty-six keys) may take longer to draw than a letter may be waited for.
 */
export function useTyping({ value, onChange, capitals = 'none', most, isToldAtOnce, onEnter }: TypingOptions): Typing {
  const field = useRef<HTMLInputElement>(null);
  /** While there is something to tell: forgets it. */
  const untold = useRef<(() => void) | null>(null);
  const turned = useRef(false);
  const [, drawTurned] = useState(turned.current);
  const turn = (to: boolean): void => {
    turned.current = to;
    drawTurned(to);
  };

  const inField = (): Typed => typedIn(field.current) ?? { text: value, caret: value.length };
  /** Else a value from outside counts: a line that was taken into a list leaves the field empty. */
  const drawn = untold.current === null ? { ...inField(), text: value } : inField();
  const isCapitalAfter = (typed: Typed): boolean => wantsCapital(typed, capitals) !== turned.current;
  const tell = (): void => {
    if (untold.current === null) return;
    untold.current();
    untold.current = null;
    turn(false);
    onChange(inField().text);
  };
  const become = (typed: Typed): void => {
    if (typed.text === inField().text || field.current === null) return;
    write(field.current, typed);
    untold.current ??= afterPaint(() => latest.current.tell());
    if (isToldAtOnce === true) tell();
  };
  const onLetter = (letter: string): void => {
    const before = inField();
    become(withLetter(before, isCapitalAfter(before) ? letter.toUpperCase() : letter, most));
  };
  const onErase = (): void => become(erased(inField()));
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isCovered(field.current)) return;
    // Still held from the screen before, or struck twice (A-13: this listens until the next screen is painted), a key answers nothing;
    // and what has the focus is pressed by it.
    const isAnew = !event.repeat && !arePressesLocked(performance.now()) && !(event.target instanceof HTMLButtonElement);
    if (event.key === 'Enter' && isAnew) onEnter?.();
    if (isField(event.target)) return;
    if (event.key.length === 1 && (event.key !== ' ' || isAnew)) become(withLetter(inField(), event.key, most));
    else if (event.key === 'Backspace') onErase();
  };
  const latest = useRef({ tell, onKey });
  latest.current = { tell, onKey };

  useEffect(() => {
    const tellFirst = (act: UIEvent): void => {
      if (act.type !== 'click' || act.detail === 0) latest.current.tell();
    };
    const listen = (event: KeyboardEvent): void => latest.current.onKey(event);
    for (const act of ACTS) document.addEventListener(act, tellFirst, { capture: true });
    document.addEventListener('keydown', listen);
    return () => {
      for (const act of ACTS) document.removeEventListener(act, tellFirst, { capture: true });
      document.removeEventListener('keydown', listen);
    };
  }, []);

  // A screen that goes by itself takes with it what was not told: the visit it belonged to may be over. As it goes, not a while later.
  useLayoutEffect(() => () => untold.current?.(), []);

  return {
    field,
    text: drawn.text,
    isCapital: isCapitalAfter(drawn),
    onLetter,
    onErase,
    onCapital: () => turn(!turned.current),
    onInput: (text) => onChange(text.slice(0, most)),
  };
}

function typedIn(field: HTMLInputElement | null): Typed | null {
  return field === null ? null : { text: field.value, caret: field.selectionStart ?? field.value.length };
}

function write(field: HTMLInputElement, { text, caret }: Typed): void {
  field.value = text;
  // It stands at the end by itself, and asking for a place makes the browser lay out.
  if (caret < text.length) field.setSelectionRange(caret, caret);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
