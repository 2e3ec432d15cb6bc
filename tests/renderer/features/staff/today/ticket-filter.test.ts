import { expect, test } from 'vitest';
import { MAX_ROWS, rowsFor } from '../../../../../renderer/features/staff/today/ticket-filter.ts';
import { ticket } from '../../../../support/record/tickets.ts';

const day = Array.from({ length: 2000 }, (_, index) => ticket({ number: index + 1, place: index < 1900 ? 'served' : 'waiting' }));

test('who waits longest comes first, and a long day is not drawn whole', () => {
  const { shown, count } = rowsFor(day, 'waiting');
  expect(count).toBe(100);
  expect(shown).toHaveLength(MAX_ROWS);
  expect(shown[0]?.number).toBe(1901);
});

test('of what is over the latest comes first: that is where a slip is put right', () => {
  const { shown, count } = rowsFor(day, 'done');
  expect(count).toBe(1900);
  expect(shown[0]?.number).toBe(1900);
});

test('of whoever was called the last one comes first, whatever the number: a quick letter does not hide a slip in a slow one', () => {
  const quick = day.slice(0, 100).map((one) => ({ ...one, calledAt: one.number * 1000 }));
  const slow = ticket({ number: 3, letter: 'В', place: 'served', calledAt: 1_000_000 });
  expect(rowsFor([slow, ...quick], 'done').shown[0]).toBe(slow);
});
