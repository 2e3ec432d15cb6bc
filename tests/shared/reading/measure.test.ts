import { describe, expect, test } from 'vitest';
import { measure, sentencesOf, syllablesIn, wordsOf } from '#shared/reading/measure.ts';

describe('counting', () => {
  test.each([
    ['Возьмите талон. Мы позовём!', 2],
    ['Портал trudvsem.ru открыт. Да.', 2],
    ['«Рано». Нет.', 2],
    ['Паспорт\nСНИЛС', 2],
    ['Ждать 3.5 часа?', 1],
    ['… — !', 0],
  ])('«%s» has %i sentences', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  test('a hyphen joins, a dash does not, a sign is no word', () => {
    expect(wordsOf('по-другому — это № 4, «Мой налог»')).toEqual(['по-другому', 'это', '4', 'Мой', 'налог']);
  });

  test.each([
    ['ёж', 1],
    ['собеседование', 7],
    ['в', 0],
    ['СНИЛС', 1],
    ['Объём', 2],
  ])('%s has %i syllables', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });
});

/** Oborneva's index by hand: 206.835 − 1.3 · words a sentence − 60.1 · syllables a word. */
test.each([
  // 4 words, 7 syllables, 2 sentences.
  ['Мама мыла раму. Всё.', 206.835 - 1.3 * 2 - 60.1 * (7 / 4)],
  // «Подберём вакансии под ваш опыт»: 5 words, 3 + 4 + 1 + 1 + 2 = 11 syllables.
  ['Подберём вакансии под ваш опыт.', 206.835 - 1.3 * 5 - 60.1 * (11 / 5)],
])('the index of «%s»', (text, fre) => {
  expect(measure(text).fre).toBeCloseTo(fre, 6);
});

test('plain words read far better than the words of a law', () => {
  const plain = measure('Придите к нам с паспортом. Мы поможем найти работу. Это бесплатно.');
  const law = measure(
    'Предоставление государственных услуг осуществляется уполномоченными организациями в соответствии с законодательством.',
  );
  expect(plain.fre).toBeGreaterThan(60);
  expect(law.fre).toBeLessThan(0);
  expect(law.longWords).toBeGreaterThan(4);
});
