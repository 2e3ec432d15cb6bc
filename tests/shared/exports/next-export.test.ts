import { expect, test } from 'vitest';
import { nextExport } from '#shared/exports/next-export.ts';

const mark = (number: number, toSeq: number, history: string | null = 'a') => ({
  number,
  toSeq,
  sha256: `hash ${number}`,
  history,
});

test('the first one begins at the first event', () => {
  expect(nextExport([], 'a')).toEqual({ number: 1, fromSeq: 1, previous: null });
});

test('goes on behind the newest, told by its folder, its event or both', () => {
  expect(nextExport([mark(2, 90), mark(1, 40), mark(2, 90)], 'a')).toEqual({ number: 3, fromSeq: 91, previous: 'hash 2' });
});

test('a folder that cannot be read keeps its number; its event tells the range', () => {
  expect(nextExport([mark(2, 0, null), mark(2, 90)], 'a')).toMatchObject({ number: 3, fromSeq: 91 });
});

test('follows no hash of a newest one that cannot be read and that nobody remembers', () => {
  const unreadable = { number: 2, toSeq: 0, sha256: null, history: null };
  expect(nextExport([mark(1, 40), unreadable], 'a')).toEqual({ number: 3, fromSeq: 41, previous: null });
});

test('a new history begins at its first event, under the next number', () => {
  expect(nextExport([mark(7, 5000, 'old')], 'new')).toMatchObject({ number: 8, fromSeq: 1 });
});
