/** What a letter key does to a text. Pure. */

/** `sentence`: after . ! ? and at the start. `name`: at the start of every word. */
export type Capitals = 'none' | 'sentence' | 'name';

export interface Typed {
  readonly text: string;
  /** Where the next letter goes, counted from 0. */
  readonly caret: number;
}

/** Whether the next letter is a capital by itself (U-34); the visitor can always turn it. */
export function wantsCapital({ text, caret }: Typed, capitals: Capitals): boolean {
  const before = text.slice(0, caret);
  if (capitals === 'none') return false;
  return capitals === 'name' ? /(^|[\s-])$/u.test(before) : /(^\s*|[.!?…]\s+)$/u.test(before);
}

/** @param most letters the text may have */
export function withLetter({ text, caret }: Typed, letter: string, most: number): Typed {
  if (text.length + letter.length > most) return { text, caret };
  return { text: text.slice(0, caret) + letter + text.slice(caret), caret: caret + letter.length };
}

/** Takes away the letter before the caret. */
export function erased({ text, caret }: Typed): Typed {
  if (caret === 0) return { text, caret };
  return { text: text.slice(0, caret - 1) + text.slice(caret), caret: caret - 1 };
}
