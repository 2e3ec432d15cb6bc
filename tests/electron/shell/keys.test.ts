import { beforeEach, describe, expect, test, vi } from 'vitest';
import { limitKeys } from '../../../electron/shell/keys.ts';
import type { WebContentsDouble } from '../../support/electron/window-double.ts';

let contents: WebContentsDouble;
beforeEach(async () => {
  vi.resetModules();
  const { app, BrowserWindow } = await import('../../support/electron/double.ts');
  limitKeys(app);
  contents = new BrowserWindow().webContents;
});

/** Standards 3c and what else is known to open something. */
const SHORTCUTS = [
  'ntoshplrwfujdacvxz+-0тщз'.split('').map((key) => `Ctrl+${key}`),
  ['i', 'j', 'c', 'n', 'Escape'].map((key) => `Ctrl+Shift+${key}`),
  ['Ctrl+Alt+t', 'Ctrl+Alt+Delete', 'Ctrl+Escape', 'Ctrl+F4', 'Ctrl+Tab', 'Shift+F10'],
  Array.from({ length: 24 }, (_, at) => `F${at + 1}`),
  ['F4', 'Tab', ' ', 'ArrowLeft', 'ArrowRight', 'Enter', 'd'].map((key) => `Alt+${key}`),
  ['r', 'e', 'd', 'u', 'f', 'l', 'Tab', 'ArrowUp', '.'].map((key) => `Win+${key}`),
  [
    'Win',
    'Alt',
    'Ctrl',
    'ContextMenu',
    'PrintScreen',
    'NumLock',
    'Insert',
    'Help',
    'Pause',
    'Power',
    'Dead',
    'Process',
    'Unidentified',
  ],
  [
    'BrowserBack',
    'BrowserForward',
    'BrowserHome',
    'BrowserRefresh',
    'LaunchMail',
    'LaunchApplication1',
    'MediaPlayPause',
    'AudioVolumeUp',
  ],
].flat();
const NAMES: Readonly<Record<string, string>> = { Win: 'Meta', Ctrl: 'Control' };

describe('keys that reach the page are an allow-list (L-9)', () => {
  test('the list of shortcuts is long enough', () => expect(new Set(SHORTCUTS).size).toBeGreaterThanOrEqual(40));

  test.each(SHORTCUTS)('%s does nothing', (shortcut) => {
    const parts = shortcut.split('+').filter((part, at, all) => part !== '' || at === all.length - 1);
    const last = shortcut.endsWith('++') ? '+' : (parts.at(-1) ?? '');
    const held = parts.slice(0, -1);
    const modifiers = {
      control: held.includes('Ctrl'),
      alt: held.includes('Alt'),
      meta: held.includes('Win'),
      shift: held.includes('Shift'),
    };
    expect(contents.press(NAMES[last] ?? last, modifiers)).toBe(false);
  });

  test.each([
    ...'аяёЯЁazAZ09.,-№«»@ '.split(''),
    'Backspace',
    'Tab',
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'Enter',
    'Escape',
  ])('«%s» is heard', (key) => {
    expect(contents.press(key)).toBe(true);
  });

  test('capitals and the way back by Tab need Shift', () => {
    expect(contents.press('Я', { shift: true })).toBe(true);
    expect(contents.press('Tab', { shift: true })).toBe(true);
  });

  test('control characters are no letters', () => {
    expect(['\u0000', '\u0003', '\u001b', '\u007f', '\u202e', ''].filter((key) => contents.press(key))).toEqual([]);
  });

  test('no menu hears a key first', () => expect(contents.ignoresMenuShortcuts).toBe(true));
});
