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

/** Greedy: as many whole rows as fit, at least one a page. */
export function breakPages(rows: readonly Row[], roomPx: number): Page[] {
  const pages: Page[] = [];
  let page = { from: 0, to: 0, top: rows[0]?.top ?? 0 };
  for (const row of rows) {
    if (page.to > page.from && row.bottom - page.top > roomPx) {
      pages.push({ from: page.from, to: page.to });
      page = { from: page.to, to: page.to, top: row.top };
    }
    page.to += row.size;
  }
  return [...pages, { from: page.from, to: page.to }];
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
