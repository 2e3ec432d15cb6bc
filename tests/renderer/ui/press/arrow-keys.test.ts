import { expect, it } from 'vitest';
import { nextInDirection } from '../../../../renderer/ui/press/arrow-keys.ts';

/** A grid of 3 × 2 tiles with a bar of two buttons under it. */
const tiles = [0, 1, 2, 3, 4, 5].map((index) => box((index % 3) * 110, Math.floor(index / 3) * 110, 100, 100));
const bar = [box(0, 230, 150, 40), box(260, 230, 60, 40)];
const all = [...tiles, ...bar];

function box(left: number, top: number, width: number, height: number) {
  return { left, top, right: left + width, bottom: top + height };
}

function from(index: number, direction: 'up' | 'down' | 'left' | 'right') {
  const start = all[index];
  return start === undefined ? null : nextInDirection(all, start, direction);
}

it('moves to the neighbour in each direction', () => {
  expect([from(0, 'right'), from(0, 'down'), from(4, 'up'), from(4, 'left')]).toEqual([1, 3, 1, 3]);
});

it('goes down from the grid into the bar and back up', () => {
  expect([from(5, 'down'), from(7, 'up'), from(3, 'down')]).toEqual([7, 5, 6]);
});

it('stays at the edge', () => {
  expect([from(0, 'left'), from(2, 'up'), from(7, 'down')]).toEqual([null, null, null]);
});
