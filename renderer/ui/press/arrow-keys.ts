/** arrows move the focus to the next control in that direction. Plain key events: a tactile keypad sends the same. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isCovered } from '../dialog/is-covered.ts';
import type { Box } from './press.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A step aside counts this much more than a step ahead. */
const ASIDE = 3;

/** Index of the nearest box ahead, or null at the edge. Pure; `boxes` may contain `from` itself. */
export function nextInDirection(boxes: readonly Box[], from: Box, direction: Direction): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, box] of boxes.entries()) {
    const cost = costOf(box, from, direction);
    if (cost !== null && cost < least) [best, least] = [index, cost];
  }
  return best;
}

function costOf(box: Box, from: Box, direction: Direction): number | null {
  const isUpright = direction === 'up' || direction === 'down';
  const ahead = {
    up: centre(from).y - centre(box).y,
    down: centre(box).y - centre(from).y,
    left: centre(from).x - centre(box).x,
    right: centre(box).x - centre(from).x,
  }[direction];
  if (ahead < 1) return null;
  const aside = isUpright ? apart(box.left, box.right, from.left, from.right) : apart(box.top, box.bottom, from.top, from.bottom);
  return ahead + aside * ASIDE;
}

function centre(box: Box): { x: number; y: number } {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** Gap between two spans; 0 when they overlap. */
function apart(start: number, end: number, otherStart: number, otherEnd: number): number {
  return Math.max(0, start - otherEnd, otherStart - end);
}

/** Everything inside `root` that a key can reach and that is on the screen. */
function controlsIn(root: HTMLElement): HTMLElement[] {
  const all = root.querySelectorAll<HTMLElement>(
    'button:not(:disabled), a[href], input:not(:disabled), textarea, [tabindex="0"]',
  );
  return [...all].filter((control) => control.checkVisibility?.({ visibilityProperty: true }) ?? true);
}

/** Arrows work inside `root` as long as nothing lies over it; text fields keep their left and right. */
export function useArrowKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (root.current !== null && !isCovered(root.current)) moveFocusByArrow(event, root.current);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function moveFocusByArrow(event: KeyboardEvent, root: HTMLElement): void {
  const direction = directions[event.key];
  if (direction === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement && (direction === 'left' || direction === 'right')) return;
  const controls = controlsIn(root);
  const isOnControl = focused instanceof HTMLElement && controls.includes(focused);
  const next = isOnControl ? nextInDirection(controls.map(boxOf), boxOf(focused), direction) : 0;
  event.preventDefault();
  if (next !== null) controls[next]?.focus();
}

function boxOf(element: HTMLElement): Box {
  return element.getBoundingClientRect();
}
