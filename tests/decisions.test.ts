/** A newcomer finds every decision by its area. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

test('each decision stands in the index of its area, once', async () => {
  const text = await readFile('DECISIONS.md', 'utf8');
  const [index = ''] = text.split('\n## ');
  const listed = [...index.matchAll(/^- .+: ([\d, ]+)$/gm)].flatMap(([, numbers = '']) => numbers.split(', ').map(Number));
  const made = [...text.matchAll(/^## (\d+)\. /gm)].map(([, number]) => Number(number));
  expect(made).toEqual(made.map((_number, position) => position + 1));
  expect(listed.toSorted((a, b) => a - b)).toEqual(made);
});
