/**
 * Fits blocks into a fixed area. Tried in this order, all before the browser paints: `roomy` (the full look), `compact`
 * (same content, denser), `paged` (compact, only whole blocks of one page shown, «Ещё ↓» leads on). Nothing scrolls, ever.
 * It starts from nothing each time, so the same room always gives the same result and nothing can swing to and fro.
 */
import { breakPages, rowsOf } from './break-pages.ts';

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
  /** First block of each page. */
  readonly starts: readonly number[];
}

/** Half a pixel of rounding is not an overflow. */
const ROUNDING_PX = 1;

export function fit(places: Places): Fit {
  const { frame, content } = places;
  const blocks = blocksIn(content);
  showOnly(content, blocks, 0, blocks.length);
  frame.removeAttribute('data-paged');
  for (const density of ['roomy', 'compact']) {
    frame.dataset['density'] = density;
    if (overflowPx(places) <= ROUNDING_PX) return { blocks, starts: [0] };
  }
  frame.dataset['density'] = 'paged';
  frame.setAttribute('data-paged', '');
  if (overflowPx(places) <= ROUNDING_PX && blocks.length < 2) return { blocks, starts: [0] };
  return { blocks, starts: startsThatFit(places, blocks) };
}

/** Shows the blocks `from` ≤ i < `to` and really hides the others: not drawn, not focusable, not read out. */
export function showOnly(content: HTMLElement, blocks: readonly HTMLElement[], from: number, to: number): void {
  const shown = new Set<Element>();
  for (const [index, block] of blocks.entries()) {
    const isOn = index >= from && index < to;
    block.toggleAttribute('data-off', !isOn);
    if (isOn) for (const group of groupsOf(block, content)) shown.add(group);
  }
  for (const block of blocks) {
    for (const group of groupsOf(block, content)) group.toggleAttribute('data-off', !shown.has(group));
  }
}

function groupsOf(block: Element, content: Element): Element[] {
  const parent = block.parentElement;
  return parent === null || parent === content ? [] : [parent, ...groupsOf(parent, content)];
}

/**
 * What is shown whole or not at all, in reading order: elements marked `data-block` (a tile, a choice, a list row), the children of
 * those marked `data-blocks`, and every element without a mark inside. A title stands as long as anything of its group does.
 */
function blocksIn(parent: Element): HTMLElement[] {
  return [...parent.children].flatMap((child) => {
    if (!(child instanceof HTMLElement) || /^(H2|H3|LEGEND)$/.test(child.tagName)) return [];
    const isGroup =
      !child.hasAttribute('data-block') && (child.hasAttribute('data-blocks') || child.querySelector('[data-block]') !== null);
    return isGroup ? blocksIn(child) : [child];
  });
}

function startsThatFit(places: Places, blocks: readonly HTMLElement[]): number[] {
  const { area, content } = places;
  const rows = rowsOf(blocks.map((block) => block.getBoundingClientRect()));
  let room = area.clientHeight;
  let starts = breakPages(rows, room);
  // What surrounds the blocks (padding of a card, a group's title) takes room too: measured, not guessed.
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const over = Math.max(
      ...starts.map((start, page) => overflowOfPage(places, blocks, start, starts[page + 1] ?? blocks.length)),
    );
    if (over <= ROUNDING_PX) break;
    room -= over;
    starts = breakPages(rows, room);
  }
  showOnly(content, blocks, 0, starts[1] ?? blocks.length);
  return starts;
}

function overflowOfPage(places: Places, blocks: readonly HTMLElement[], from: number, to: number): number {
  showOnly(places.content, blocks, from, to);
  return overflowPx(places);
}

/** How much the content is too high or too wide for the area. */
function overflowPx({ area, content }: Places): number {
  return Math.max(content.offsetHeight - area.clientHeight, content.scrollWidth - area.clientWidth);
}
