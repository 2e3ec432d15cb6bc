/** How words are weighed against each other, on things small enough to be seen at a glance. */
import { expect, test } from 'vitest';
import { asTyped } from '#shared/search/normalise.ts';
import { createWordSearch } from '#shared/search/word-search.ts';

const { find } = createWordSearch([
  { id: 'all', texts: [['работа для всех', 8]] },
  { id: 'children', texts: [['работа с детьми', 8]] },
  { id: 'night', texts: [['ночлег на ночь', 8]] },
  { id: 'question', texts: [['где взять бумагу', 8]] },
  { id: 'youth', texts: [['ночь с детьми и подростками', 9]] },
  { id: 'walk', texts: [['ночь с детьми', 8]] },
]);

test.each([
  ['of things as good as each other the first one comes first', 'работа', ['all', 'children']],
  ['what has every word leaves out what has one', 'работа детьми', ['children']],
  ['what has one is better than nothing', 'работа ночлег', ['all', 'children', 'night']],
  ['a little word beside another one does not count', 'на работа', ['all', 'children']],
  ['of little words alone the last one does', 'в на', ['night']],
  ['words in which one asks do not count beside another one', 'где взять ночлег', ['night']],
  ['another form of a word is the same word, however long its ending', 'ночлегами', ['night']],
  ['what somebody wrote down as it is typed comes first', 'ночь с детьми', ['walk', 'youth']],
])('%s', (_what, query, ids) => {
  expect(find(query)).toEqual(ids);
});

test('Latin letters beside Russian ones are meant as they stand', () => {
  expect(asTyped('Wi-Fi и работа')).toBe('wi-fi и работа');
  expect(asTyped('hf,jnf')).toBe('работа');
});

test('another form of a word is found, a longer word that only begins like it is not', () => {
  const search = createWordSearch([
    { id: 'boss', texts: [['работодатель', 8]] },
    { id: 'work', texts: [['работа', 8]] },
  ]);
  expect(search.find('работами')).toEqual(['work']);
});
