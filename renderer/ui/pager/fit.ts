/**
 * Fits blocks into a fixed area. Tried in this order, all before the browser paints: `roomy` (the full look), `compact`
 * (same content, denser), `paged` (compact, only whole blocks of one page shown, «Ещё ↓» leads on). Nothing scrolls, ever.
 * It starts from nothing each time, so the same room always gives the same result and nothing can swing to and fro.
 */
import { blocksIn, isText, showPage } from './blocks.ts';
import { breakPages, type Page, rowsOf, sliceText, type Span } from './break-pages.ts';

export interface Places {
  /** Carries `data-density` and `data-paged` for the styles. */
  readonly frame: HTMLElement;
  /** The room there is; its size must not depend on its content. */
  readonly area: HTMLElement;
  /** Direct child of `area` that holds the blocks. */
  readonly content: HTMLElement;
}

export interface Fit {
  /** In reading order. */
  readonly blocks: readonly HTMLElement[];
  readonly pages: readonly Page[];
}

/** Half a pixel of rounding is not an overflow. */
const ROUNDING_PX = 1;

/** Each attempt makes the pages smaller; one is enough where only one group has a title. */
const MOST_ATTEMPTS = 4;

export function fit(places: Places): Fit {
  const { frame, content } = places;
  const blocks = blocksIn(content);
  const all: Page = { from: 0, to: blocks.length };
  showPage(content, blocks, all);
  frame.removeAttribute('data-paged');
  for (const density of ['roomy', 'compact']) {
    frame.dataset['density'] = density;
    if (overflowPx(places) <= ROUNDING_PX) return { blocks, pages: [all] };
  }
  frame.dataset['density'] = 'paged';
  frame.setAttribute('data-paged', '');
  const pages = pagesThatFit(places, blocks);
  frame.toggleAttribute('data-paged', pages.length > 1);
  return { blocks, pages };
}

function pagesThatFit(places: Places, blocks: readonly HTMLElement[]): Page[] {
  const spans = blocks.map((block) => block.getBoundingClientRect());
  const rows = rowsOf(spans);
  let pages = breakPages(rows, places.area.clientHeight);
  // What surrounds the blocks (padding of a card, a group's title) takes room too: measured, not guessed.
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const rooms = pages.flatMap((page) => {
      const over = overflowOfPage(places, blocks, page);
      return over > ROUNDING_PX && page.to - page.from > 1 ? [heightOf(spans.slice(page.from, page.to)) - over] : [];
    });
    if (rooms.length === 0) break;
    pages = breakPages(rows, Math.min(...rooms));
  }
  return pages.flatMap((page) => cutIfLong(places, blocks, page));
}

function heightOf(spans: readonly Span[]): number {
  return Math.max(...spans.map(({ bottom }) => bottom)) - Math.min(...spans.map(({ top }) => top));
}

/** The last resort, for the largest letters on the smallest screen: a text longer than the area is shown some lines at a time. */
function cutIfLong(places: Places, blocks: readonly HTMLElement[], page: Page): Page[] {
  const block = blocks[page.from];
  const over = page.to - page.from === 1 ? overflowOfPage(places, blocks, page) : 0;
  if (over <= ROUNDING_PX || block === undefined || !isText(block)) return [page];
  const height = block.offsetHeight;
  return sliceText(page.from, height, Number.parseFloat(getComputedStyle(block).lineHeight), height - over);
}

function overflowOfPage(places: Places, blocks: readonly HTMLElement[], page: Page): number {
  showPage(places.content, blocks, page);
  return overflowPx(places);
}

/** How much the content is too high or too wide for the area. */
function overflowPx({ area, content }: Places): number {
  return Math.max(content.offsetHeight - area.clientHeight, content.scrollWidth - area.clientWidth);
}
