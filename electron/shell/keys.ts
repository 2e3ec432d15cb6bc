/**
 * Which keys reach the page (L-9): an allow-list, so a shortcut nobody thought of is dropped too.
 * Keys that the system takes first (Win, Ctrl+Alt+Del, Alt+Tab) never come here: docs/kiosk-os.ru.md.
 */
import type { App, Input } from 'electron';

/** every journey works with these. */
const NAMED_KEYS = new Set(['Backspace', 'Tab', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter', 'Escape']);

export function limitKeys(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setIgnoreMenuShortcuts(true);
    contents.on('before-input-event', (event, input) => {
      if (!isAllowedKey(input)) event.preventDefault();
    });
  });
}

/** Shift alone changes nothing here: it makes a capital, or walks back with Tab. */
export function isAllowedKey({ key, control, alt, meta }: Pick<Input, 'key' | 'control' | 'alt' | 'meta'>): boolean {
  if (control || alt || meta) return false;
  return NAMED_KEYS.has(key) || isPrintable(key);
}

/** One character that leaves a mark, or the space. Names such as «F5» or «Dead» are longer than one code point. */
function isPrintable(key: string): boolean {
  return /^[^\p{C}]$/u.test(key);
}
