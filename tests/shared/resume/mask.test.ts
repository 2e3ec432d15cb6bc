/** U-28: who looks over a shoulder sees the last four digits at most. */
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { maskedDigits, maskedEmail } from '#shared/resume/mask.ts';

test.each([
  ['+7 912 345-12-34', '+7 ••• •••-12-34'],
  ['8 (912) 345 12 34', '• (•••) ••• 12 34'],
  ['89123451234', '•••••••1234'],
  ['сестра Анна, 263-12-34', 'сестра Анна, •••-12-34'],
  ['1234', '••34'],
  ['5', '•'],
  ['', ''],
])('«%s» is shown as «%s»', (typed, shown) => {
  expect(maskedDigits(typed)).toBe(shown);
});

test('whatever was typed keeps its length and its other signs, and shows at most five digits', () => {
  assert(
    property(string(), (typed) => {
      const shown = maskedDigits(typed);
      expect(Array.from(shown)).toHaveLength(Array.from(typed).length);
      expect((shown.match(/\d/g) ?? []).length).toBeLessThanOrEqual(5);
    }),
  );
});

test.each([
  ['ivan@mail.ru', 'i•••@mail.ru'],
  ['ivan', 'i•••'],
  ['', ''],
])('the address «%s» is shown as «%s»', (typed, shown) => {
  expect(maskedEmail(typed)).toBe(shown);
});
