/**
 * Fits blocks into a fixed area. Tried in this order, all before the browser paints: `roomy` (the full look), the same
 * snug (what is pressed somewhat lower), `compact` (same content, denser), `paged` (compact, only whole blocks of one page shown, «Ещё ↓»
 * leads on). Nothing scrolls, ever.
 * It starts from nothing each time, so the same room always gives the same result and nothing can swing to and fro.
 */
import { blocksIn, isText, showAll, showPage } from './blocks.ts';
import { breakPages, type Page, rowsOf, sliceText } from './break-pages.ts';
import { mark } from './mark.ts';

export interface Places {
  /** Carries `data-density`, `data-snug`, `data-spares` and `data-paged` for the styles. */
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

interface Look {
  readonly density: 'roomy' | 'compact';
  readonly spares: 'all' | 'first' | null;
  readonly isSnug?: true;
}

/** What is marked `data-spare` is shown only where it makes nothing denser, or the first of it. */
const looks: readonly Look[] = [
  { density: 'roomy', spares: 'all' },
  { density: 'roomy', spares: 'first' },
  { density: 'roomy', spares: null },
  { density: 'roomy', spares: null, isSnug: true },
  { density: 'compact', spares: null },
];

/** Half a pixel of rounding is not an overflow. */
const ROUNDING_PX = 1;

/** What is longer than so many areas does not become short enough by that look, which is not tried then. Tiles become rows. */
const MOST_AREAS = { snug: 1.35, compact: 1.6, rows: 2.5 } as const;

/**
 * What stands in the fullest look and still fits there after a change is fitted: nothing comes before that look. To be asked while every
 * block is shown.
 */
export function fitsAsItStands(places: Places): Fit | undefined {
  const { frame, content } = places;
  const spares = content.querySelector('[data-spare]') === null ? null : 'all';
  const isFullest =
    frame.getAttribute('data-density') === 'roomy' &&
    !frame.hasAttribute('data-snug') &&
    frame.getAttribute('data-spares') === spares;
  return isFullest && isWithin(places) ? onePage(blocksIn(content)) : undefined;
}

export function fit(places: Places): Fit {
  const { frame, content } = places;
  showAll(content);
  frame.removeAttribute('data-paged');
  frame.removeAttribute('data-below');
  const blocks = blocksIn(content);
  const hasSpares = content.querySelector('[data-spare]') !== null;
  const mostCompact = MOST_AREAS[content.querySelector('[data-rows]') === null ? 'compact' : 'rows'];
  let areas = 1;
  for (const { density, spares, isSnug } of looks.filter((look) => hasSpares || look.spares === null)) {
    if (areas > (isSnug === true ? MOST_AREAS.snug : mostCompact)) continue;
    mark(frame, 'data-density', density);
    mark(frame, 'data-snug', isSnug === true ? '' : null);
    mark(frame, 'data-spares', spares);
    if (isWithin(places)) return onePage(blocks);
    if (spares === null) areas = 1 + overflowPx(places) / places.area.clientHeight;
  }
  mark(frame, 'data-density', 'paged');
  mark(frame, 'data-snug', null);
  frame.setAttribute('data-paged', '');
  const fitted = pageThrough(places);
  frame.toggleAttribute('data-paged', fitted.pages.length > 1);
  return fitted;
}

function isWithin(places: Places): boolean {
  return Math.max(overflowPx(places), actionsOverflowPx(places.frame)) <= ROUNDING_PX;
}

function onePage(blocks: readonly HTMLElement[]): Fit {
  return { blocks, pages: [{ from: 0, to: blocks.length }] };
}

interface Try extends Fit {
  /** How much the worst page, or the actions, are too high, CSS px. */
  readonly excessPx: number;
}

/**
 * Very large text: actions stand beside the content or in a row below it, and a block that is too high for both is opened
 * (`data-parts`). Of what fits, the fewest pages win: each one is a tap. Nothing fits: the least bad.
 */
function pageThrough(places: Places): Fit {
  const whole = bestOf(places, tryPages);
  return whole.excessPx <= ROUNDING_PX ? whole : bestOf(places, tryOpened);
}

/** Beside or below: leaves the actions where the better of both has them. Only the dense order has both places. */
function bestOf(places: Places, attempt: (places: Places) => Try): Try {
  places.frame.removeAttribute('data-below');
  const beside = attempt(places);
  if (!places.frame.hasAttribute('data-tight')) return beside;
  places.frame.setAttribute('data-below', '');
  const below = attempt(places);
  const best = isBetter(below, beside) ? below : beside;
  places.frame.toggleAttribute('data-below', best === below);
  showAll(places.content);
  return best;
}

function isBetter(one: Try, other: Try): boolean {
  const excess = Math.max(0, one.excessPx - ROUNDING_PX) - Math.max(0, other.excessPx - ROUNDING_PX);
  return excess === 0 ? one.pages.length < other.pages.length : excess < 0;
}

/** With every block opened that is too high for a page. */
function tryOpened(places: Places): Try {
  const opened = new Set<Element>();
  for (;;) {
    const tried = tryPages(places, opened);
    const toOpen = blocksTooHigh(places, tried.blocks, tried.pages).filter((block) => block.hasAttribute('data-parts'));
    if (toOpen.length === 0) return tried;
    for (const block of toOpen) opened.add(block);
  }
}

function tryPages(places: Places, opened: ReadonlySet<Element> = new Set()): Try {
  showAll(places.content);
  const inOrder = blocksIn(places.content, opened);
  const first = pagesThatFit(measuring(places, inOrder));
  const { measure, pages } = isLeadAlone(inOrder, first.pages) ? withLeadLast(places, inOrder) : first;
  const excessPx = Math.max(actionsOverflowPx(places.frame), ...pages.map(measure.overPx));
  return { blocks: measure.blocks, pages, excessPx };
}

/** Blocks in an order, and how much a page of them is too high; each page is laid out once, however often it is asked for. */
interface Measure {
  readonly places: Places;
  readonly blocks: readonly HTMLElement[];
  readonly overPx: (page: Page) => number;
}

interface Measured {
  readonly measure: Measure;
  readonly pages: readonly Page[];
}

function measuring(places: Places, blocks: readonly HTMLElement[]): Measure {
  const known = new Map<string, number>();
  const overPx = (page: Page): number => {
    const key = `${page.from} ${page.to} ${page.slice?.offsetPx ?? ''} ${page.slice?.heightPx ?? ''}`;
    const px = known.get(key) ?? overflowOfPage(places, blocks, page);
    known.set(key, px);
    return px;
  };
  return { places, blocks, overPx };
}

/** A line of why must not push what it explains onto the second page. */
function isLeadAlone(blocks: readonly HTMLElement[], pages: readonly Page[]): boolean {
  return pages.length > 1 && pages[0]?.to === 1 && blocks[0]?.hasAttribute('data-lead') === true;
}

/** Then it comes after the rest: on the last page if there is room, else on one of its own. */
function withLeadLast(places: Places, inOrder: readonly HTMLElement[]): Measured {
  showAll(places.content);
  const [lead, ...rest] = inOrder;
  const measure = measuring(places, lead === undefined ? inOrder : [...rest, lead]);
  if (lead === undefined) return { measure, pages: [] };
  lead.toggleAttribute('data-off', true);
  const { pages } = pagesThatFit(measuring(places, rest));
  const end = rest.length + 1;
  const last = pages.at(-1);
  const joined = last !== undefined && last.slice === undefined ? { from: last.from, to: end } : undefined;
  if (joined !== undefined && measure.overPx(joined) <= ROUNDING_PX) return { measure, pages: [...pages.slice(0, -1), joined] };
  return { measure, pages: [...pages, ...cutIfLong(measure, { from: rest.length, to: end })] };
}

function blocksTooHigh(places: Places, blocks: readonly HTMLElement[], pages: readonly Page[]): HTMLElement[] {
  return pages.flatMap((page) => {
    const block = blocks[page.from];
    if (block === undefined || page.slice !== undefined || page.to - page.from > 1) return [];
    return overflowOfPage(places, blocks, page) > ROUNDING_PX ? [block] : [];
  });
}

/** They stand on the lower edge, so what is too much reaches out above, where nothing counts as scrollable. */
function actionsOverflowPx(frame: HTMLElement): number {
  const actions = frame.querySelector('.frame-actions');
  if (actions === null) return 0;
  const room = actions.getBoundingClientRect();
  const boxes = [...actions.children].map((action) => action.getBoundingClientRect()).filter(({ height }) => height > 0);
  return Math.max(0, ...boxes.map(({ top, bottom }) => Math.max(room.top - top, bottom - room.bottom)));
}

function pagesThatFit(measure: Measure): Measured {
  const { places, blocks, overPx } = measure;
  const rows = rowsOf(blocks.map((block) => block.getBoundingClientRect()));
  // What surrounds the blocks takes room too: measured, not guessed.
  const pages = breakPages(rows, places.area.clientHeight, (page) => {
    const over = overPx(page);
    return over > ROUNDING_PX ? over : 0;
  });
  return { measure, pages: pages.flatMap((page) => cutIfLong(measure, page)) };
}

/** The last resort, for the largest letters on the smallest screen: a text longer than the area is shown some lines at a time. */
function cutIfLong({ places, blocks, overPx }: Measure, page: Page): Page[] {
  const block = blocks[page.from];
  const over = page.to - page.from === 1 ? overPx(page) : 0;
  if (over <= ROUNDING_PX || block === undefined || !isText(block)) return [page];
  showPage(places.content, blocks, page);
  const height = block.offsetHeight;
  return sliceText(page.from, height, Number.parseFloat(getComputedStyle(block).lineHeight), height - over);
}

function overflowOfPage(places: Places, blocks: readonly HTMLElement[], page: Page): number {
  showPage(places.content, blocks, page);
  return overflowPx(places, page.slice !== undefined);
}

/** How much the content is too high or too wide for the area. The hidden lines of a cut text count as scrollable; they are not. */
function overflowPx({ area, content }: Places, isCut = false): number {
  const height = isCut ? content.offsetHeight : Math.max(content.offsetHeight, content.scrollHeight);
  return Math.max(height - area.clientHeight, content.scrollWidth - area.clientWidth);
}
