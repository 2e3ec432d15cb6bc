import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAllowedKey } from '#shared/accessibility/keys.ts';

const heard = (key: string) => isAllowedKey({ key, control: false, alt: false, meta: false });

test('letters, digits, signs and the keys of every journey are heard; what opens something is not', () => {
  expect(['ё', 'Z', '7', '№', ' ', 'Tab', 'Enter', 'Escape', 'Backspace', 'ArrowUp'].filter((key) => !heard(key))).toEqual([]);
  expect(['F1', 'F12', 'ContextMenu', 'Dead', 'BrowserHome', 'Control', '\u0003', ''].filter(heard)).toEqual([]);
});

test('nothing at all passes with Ctrl, Alt or the system key', () => {
  const modifiers = fc
    .record({ control: fc.boolean(), alt: fc.boolean(), meta: fc.boolean() })
    .filter((held) => Object.values(held).includes(true));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), modifiers, (key, held) => !isAllowedKey({ key, ...held })),
  );
});
