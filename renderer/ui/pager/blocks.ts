/** Blocks in the DOM: finding them, showing those of one page. */
import type { Page } from './break-pages.ts';

/**
 * What is shown whole or not at all, in reading order: elements marked `data-block` (a tile, a choice, a list row), the children of
 * those marked `data-blocks`, and every element without a mark inside. A title stands as long as anything of its group does.
 */
export function blocksIn(parent: Element): HTMLElement[] {
  return [...parent.children].flatMap((child) => {
    if (!(child instanceof HTMLElement) || /^(H2|H3|LEGEND)$/.test(child.tagName)) return [];
    const isGroup =
      !child.hasAttribute('data-block') && (child.hasAttribute('data-blocks') || child.querySelector('[data-block]') !== null);
    return isGroup ? blocksIn(child) : [child];
  });
}

/** Whether a block may be cut between its lines. */
export function isText(block: HTMLElement): boolean {
  return block.tagName === 'P' && block.querySelector('button, input, svg') === null;
}

/** Shows the blocks of one page and really hides the others: not drawn, not focusable, not read out. */
export function showPage(content: HTMLElement, blocks: readonly HTMLElement[], page: Page): void {
  const shown = new Set<Element>();
  for (const [index, block] of blocks.entries()) {
    const isOn = index >= page.from && index < page.to;
    block.toggleAttribute('data-off', !isOn);
    if (isOn) for (const group of groupsOf(block, content)) shown.add(group);
    cut(block, isOn ? page.slice : undefined);
  }
  for (const block of blocks) {
    for (const group of groupsOf(block, content)) group.toggleAttribute('data-off', !shown.has(group));
  }
}

function groupsOf(block: Element, content: Element): Element[] {
  const parent = block.parentElement;
  return parent === null || parent === content ? [] : [parent, ...groupsOf(parent, content)];
}

function cut(block: HTMLElement, slice: Page['slice']): void {
  if (slice === undefined && !block.hasAttribute('data-cut')) return;
  block.toggleAttribute('data-cut', slice !== undefined);
  block.style.height = slice === undefined ? '' : `${slice.heightPx}px`;
  block.scrollTop = slice?.offsetPx ?? 0;
}
