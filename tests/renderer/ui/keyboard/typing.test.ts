/** U-34: capitals come by themselves where they belong; letters go where the caret is. */
import { assert, property, string, nat } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erased, wantsCapital, withLetter } from '../../../../renderer/ui/keyboard/typing.ts';

describe('the next letter is a capital', () => {
  test.each([
    ['', 'sentence', true],
    ['Р', 'sentence', false],
    ['Работал. ', 'sentence', true],
    ['Работал.', 'sentence', false],
    ['Работал ', 'sentence', false],
    ['А', 'name', false],
    ['Анна ', 'name', true],
    ['Анна-', 'name', true],
    ['Анна', 'name', false],
    ['', 'none', false],
  ] as const)('after «%s» as %s: %s', (text, capitals, isCapital) => {
    expect(wantsCapital({ text, caret: text.length }, capitals)).toBe(isCapital);
  });
});

test('a letter goes in at the caret, and erasing takes it out again', () => {
  assert(
    property(string({ maxLength: 20 }), nat(20), (text, place) => {
      const before = { text, caret: Math.min(place, text.length) };
      const typed = withLetter(before, 'ж', 40);
      expect(typed.text).toHaveLength(text.length + 1);
      expect(typed.text[before.caret]).toBe('ж');
      expect(erased(typed)).toEqual(before);
    }),
  );
});

test('a full field takes no more, an empty one has nothing to erase', () => {
  expect(withLetter({ text: 'дв', caret: 2 }, 'а', 3)).toEqual({ text: 'два', caret: 3 });
  expect(withLetter({ text: 'два', caret: 3 }, 'а', 3)).toEqual({ text: 'два', caret: 3 });
  expect(erased({ text: 'два', caret: 0 })).toEqual({ text: 'два', caret: 0 });
});
