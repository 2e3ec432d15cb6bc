import { expect, test } from 'vitest';
import { checkSeries } from '#shared/exports/check-series.ts';

const entry = (number: number, fromSeq: number, toSeq: number, change: object = {}) => ({
  facts: { number, fromSeq, toSeq, previous: number === 1 ? null : `hash ${number - 1}`, history: 'a', ...change },
  sha256: `hash ${number}`,
});

test('exports that follow each other are well, also out of order and copied twice', () => {
  expect(checkSeries([entry(3, 21, 30), entry(1, 1, 10), entry(2, 11, 20), entry(2, 11, 20)])).toEqual([]);
});

test('a series may begin anywhere', () => {
  expect(checkSeries([entry(7, 61, 70), entry(8, 71, 80)])).toEqual([]);
});

test('missing numbers are named', () => {
  expect(checkSeries([entry(1, 1, 10), entry(4, 31, 40)])).toEqual([{ code: 'number-missing', from: 2, to: 3 }]);
});

test('two different exports under one number are named', () => {
  expect(checkSeries([entry(1, 1, 10), { ...entry(1, 1, 9), sha256: 'another' }])).toEqual([{ code: 'number-twice', number: 1 }]);
});

test('events between two exports, events in both, and an exchanged export are named', () => {
  expect(checkSeries([entry(1, 1, 10), entry(2, 12, 20)])).toEqual([{ code: 'seq-gap', number: 2 }]);
  expect(checkSeries([entry(1, 1, 10), entry(2, 10, 20)])).toEqual([{ code: 'seq-overlap', number: 2 }]);
  expect(checkSeries([entry(1, 1, 10), entry(2, 11, 20, { previous: 'other' })])).toEqual([{ code: 'chain-broken', number: 2 }]);
});

test('a kiosk that began anew is no gap', () => {
  expect(checkSeries([entry(1, 1, 10), entry(2, 1, 5, { history: 'b' })])).toEqual([]);
});
