import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakPages, markOf, pageOf, rowsOf, sliceText } from '../../../../renderer/ui/pager/break-pages.ts';

const GAP = 10;
/** A heading stands above the first block. */
const HEAD = 140;

/** Rows under each other, each of one block. */
function rowsFrom(heights: readonly number[]) {
  let top = HEAD;
  return heights.map((height) => {
    const row = { top, bottom: top + height, size: 1 };
    top = row.bottom + GAP;
    return row;
  });
}

const CARD_ROOM = 230;

/** Rows of 50, the last two in a card: with one of them a page is higher by its title and its edges. */
function overByCard({ from, to }: { readonly from: number; readonly to: number }): number {
  const height = (to - from) * (50 + GAP) - GAP + (to > 5 ? 100 : 0);
  return Math.max(0, height - CARD_ROOM);
}

it('joins what stands side by side into one row', () => {
  const blocks = [
    { top: 0, bottom: 100 },
    { top: 0, bottom: 90 },
    { top: 110, bottom: 200 },
  ];
  expect(rowsOf(blocks)).toEqual([
    { top: 0, bottom: 100, size: 2 },
    { top: 110, bottom: 200, size: 1 },
  ]);
});

it('keeps a lead tile and the tiles beside it together', () => {
  const lead = { top: 0, bottom: 210 };
  expect(rowsOf([lead, { top: 0, bottom: 100 }, { top: 110, bottom: 210 }])).toEqual([{ top: 0, bottom: 210, size: 3 }]);
});

it('shows everything on one page when it fits', () => {
  expect(breakPages(rowsFrom([50, 50, 50]), 170)).toEqual([{ from: 0, to: 3 }]);
});

it('shows each block exactly once, in order, never cut and never an empty page', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 10, max: 300 }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 50, max: 600 }),
      (heights, room) => {
        const rows = rowsFrom(heights);
        const pages = breakPages(rows, room);
        expect(pages.flatMap((page) => rows.slice(page.from, page.to))).toEqual(rows);
        for (const page of pages) {
          const height = (rows[page.to - 1]?.bottom ?? 0) - (rows[page.from]?.top ?? 0);
          expect(page.to).toBeGreaterThan(page.from);
          expect(height <= room || page.to - page.from === 1).toBe(true);
        }
      },
    ),
  );
});

it('lets the padding of a card take room on its own page only', () => {
  const rows = rowsFrom([50, 50, 50, 50, 50, 50, 50]);
  expect(breakPages(rows, CARD_ROOM, overByCard)).toEqual([
    { from: 0, to: 4 },
    { from: 4, to: 6 },
    { from: 6, to: 7 },
  ]);
});

it('cuts a long text between lines only and loses none', () => {
  expect(sliceText(4, 100, 20, 50)).toEqual([
    { from: 4, to: 5, slice: { offsetPx: 0, heightPx: 40 } },
    { from: 4, to: 5, slice: { offsetPx: 40, heightPx: 40 } },
    { from: 4, to: 5, slice: { offsetPx: 80, heightPx: 20 } },
  ]);
});

it('finds the page of a block again after the pages changed', () => {
  const pages = breakPages(rowsFrom([50, 50, 50, 50]), 110);
  expect([0, 1, 2, 3].map((block) => pageOf(pages, { block, offsetPx: 0 }))).toEqual([0, 0, 1, 1]);
});

it('finds the same part of a cut text again: fitting anew must not throw the reader back to its start', () => {
  const pages = [{ from: 0, to: 4 }, ...sliceText(4, 100, 20, 50), { from: 5, to: 6 }];
  expect(pages.map((page) => pageOf(pages, markOf(page)))).toEqual([0, 1, 2, 3, 4]);
});
