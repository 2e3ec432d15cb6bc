/** Which keys the kiosk hears (L-9): an allow-list, so a shortcut nobody thought of is dropped too. */

/** every journey works with these. */
const NAMED_KEYS = new Set(['Backspace', 'Tab', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter', 'Escape']);

export interface PressedKey {
  /** As `KeyboardEvent.key` names it. */
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

/** Shift alone changes nothing here: it makes a capital, or walks back with Tab. */
export function isAllowedKey({ key, control, alt, meta }: PressedKey): boolean {
  if (control || alt || meta) return false;
  return NAMED_KEYS.has(key) || isPrintable(key);
}

/** One character that leaves a mark, or the space. Names such as «F5» or «Dead» are longer than one code point. */
function isPrintable(key: string): boolean {
  return /^[^\p{C}]$/u.test(key);
}
