/** which rows of blocks stand on which page. Pure; all numbers in CSS px from the top of the content. */

/** A block, or several side by side, that is shown whole or not at all. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
  /** How many blocks stand in it. */
  readonly size: number;
}

export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Blocks `from` ≤ i < `to`. A single text longer than a page has a page for each `slice` of whole lines. */
export interface Page {
  readonly from: number;
  readonly to: number;
  readonly slice?: { readonly offsetPx: number; readonly heightPx: number };
}

/** Joins blocks that stand side by side (their heights overlap) into rows. `blocks` in reading order. */
export function rowsOf(blocks: readonly Span[]): Row[] {
  const rows: Row[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (last !== undefined && block.top < last.bottom - 1) {
      rows[rows.length - 1] = {
        top: Math.min(last.top, block.top),
        bottom: Math.max(last.bottom, block.bottom),
        size: last.size + 1,
      };
    } else {
      rows.push({ top: block.top, bottom: block.bottom, size: 1 });
    }
  }
  return rows;
}

/**
 * Greedy: as many whole rows as fit, at least one a page.
 * @param overPx how much a page is too high with all that surrounds its blocks (padding of a card, a group's title); it takes room there
 *   and on no other page
 */
export function breakPages(rows: readonly Row[], roomPx: number, overPx: (page: Page) => number = () => 0): Page[] {
  const pages: Page[] = [];
  for (let left = rows; left.length > 0 || pages.length === 0;) {
    const from = pages.at(-1)?.to ?? 0;
    const pageOfRows = (count: number): Page => ({
      from,
      to: from + left.slice(0, count).reduce((sum, { size }) => sum + size, 0),
    });
    let count = countWithin(left, roomPx);
    for (let over = 1; over > 0 && count > 1;) {
      over = overPx(pageOfRows(count));
      if (over > 0) count = countWithin(left, heightOf(left.slice(0, count)) - over);
    }
    pages.push(pageOfRows(count));
    left = left.slice(count);
  }
  return pages;
}

/** At least one. */
function countWithin(rows: readonly Row[], roomPx: number): number {
  const tooMany = rows.findIndex((_, index) => index > 0 && heightOf(rows.slice(0, index + 1)) > roomPx);
  return tooMany === -1 ? rows.length : tooMany;
}

/** From the first to the last of them, in reading order. */
function heightOf(spans: readonly Span[]): number {
  return Math.max(...spans.map(({ bottom }) => bottom)) - Math.min(...spans.map(({ top }) => top));
}

/** Cuts one long text into pages of whole lines. */
export function sliceText(block: number, heightPx: number, linePx: number, roomPx: number): Page[] {
  const slicePx = Math.max(1, Math.floor(roomPx / linePx)) * linePx;
  const count = Math.ceil((heightPx - 1) / slicePx);
  return Array.from({ length: count }, (_, index) => ({
    from: block,
    to: block + 1,
    slice: { offsetPx: index * slicePx, heightPx: Math.min(slicePx, heightPx - index * slicePx) },
  }));
}

/** Where a reader is: the first block on the page and, in a cut text, how far down in it. */
export interface Mark {
  readonly block: number;
  readonly offsetPx: number;
}

export function markOf({ from, slice }: Page): Mark {
  return { block: from, offsetPx: slice?.offsetPx ?? 0 };
}

/** The page on which a mark stands; of a cut text the part that holds it. */
export function pageOf(pages: readonly Page[], { block, offsetPx }: Mark): number {
  const isOn = ({ from, to, slice }: Page): boolean =>
    block < to && (slice === undefined || block < from || offsetPx < slice.offsetPx + slice.heightPx);
  return Math.max(0, pages.findIndex(isOn));
}
