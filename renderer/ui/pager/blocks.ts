/** Blocks in the DOM: finding them, showing those of one page. */
import type { Page } from './break-pages.ts';

/**
 * What is shown whole or not at all, in reading order: elements marked `data-block` (a tile, a choice, a list row), the children of
 * those marked `data-blocks`, and every element without a mark inside; not what is marked `data-spare`. A title (or `data-title`) stands
 * as long as anything of its group does.
 * @param opened blocks too high for any page, marked `data-parts`: each child of theirs is a block of its own
 */
export function blocksIn(parent: Element, opened: ReadonlySet<Element> = new Set()): HTMLElement[] {
  return [...parent.children].flatMap((child) => {
    if (!(child instanceof HTMLElement) || isTitle(child) || child.hasAttribute('data-spare')) return [];
    const isGroup =
      opened.has(child) ||
      (!child.hasAttribute('data-block') && (child.hasAttribute('data-blocks') || child.querySelector('[data-block]') !== null));
    return isGroup ? blocksIn(child, opened) : [child];
  });
}

function isTitle(element: HTMLElement): boolean {
  return /^(H2|H3|LEGEND)$/.test(element.tagName) || element.hasAttribute('data-title');
}

/** Everything is there again, as before any fitting. */
export function showAll(content: HTMLElement): void {
  for (const hidden of content.querySelectorAll('[data-off]')) hidden.removeAttribute('data-off');
  for (const block of content.querySelectorAll<HTMLElement>('[data-cut]')) cut(block, undefined);
}

/** Whether a block may be cut between its lines. */
export function isText(block: HTMLElement): boolean {
  return block.matches('p, [data-text]') && block.querySelector('button, input, svg') === null;
}

/** Shows the blocks of one page and really hides the others: not drawn, not focusable, not read out. */
export function showPage(content: HTMLElement, blocks: readonly HTMLElement[], page: Page): void {
  const shown = new Set<Element>();
  for (const [index, block] of blocks.entries()) {
    const isOn = index >= page.from && index < page.to;
    block.toggleAttribute('data-off', !isOn);
    if (isOn) for (const group of groupsOf(block, content)) shown.add(group);
  }
  for (const block of blocks) {
    for (const group of groupsOf(block, content)) group.toggleAttribute('data-off', !shown.has(group));
  }
  // Last: what is not drawn has no height to cut.
  for (const [index, block] of blocks.entries()) cut(block, index === page.from ? page.slice : undefined);
}

function groupsOf(block: Element, content: Element): Element[] {
  const parent = block.parentElement;
  return parent === null || parent === content ? [] : [parent, ...groupsOf(parent, content)];
}

/** By margins and a clip, not by scrolling: a scrolled box that was hidden and shown again jumps back to where it was. */
function cut(block: HTMLElement, slice: Page['slice']): void {
  if (slice === undefined && !block.hasAttribute('data-cut')) return;
  block.toggleAttribute('data-cut', slice !== undefined);
  const { offsetPx = 0, heightPx = 0 } = slice ?? {};
  const belowPx = Math.max(0, block.offsetHeight - offsetPx - heightPx);
  block.style.marginBlock = slice === undefined ? '' : `${-offsetPx}px ${-belowPx}px`;
  block.style.clipPath = slice === undefined ? '' : `inset(${offsetPx}px 0 ${belowPx}px)`;
}
