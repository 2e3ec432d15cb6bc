/** The shortest way of the focus from one control to another, by arrows and Tab. */
import { nextInDirection, type Direction } from '../../../renderer/ui/press/arrow-keys.ts';
import type { Control } from './sight.ts';

type MoveKey = 'ArrowDown' | 'ArrowUp' | 'ArrowRight' | 'ArrowLeft' | 'Tab' | 'Shift+Tab';

const arrows: readonly (readonly [MoveKey, Direction])[] = [
  ['ArrowDown', 'down'],
  ['ArrowUp', 'up'],
  ['ArrowRight', 'right'],
  ['ArrowLeft', 'left'],
];

/** @param from -1: the heading has the focus; arrows lead to the first control, and so does Tab */
export function keysTo(controls: readonly Control[], from: number, to: number): readonly MoveKey[] {
  const boxes = controls.map(({ box }) => box);
  const ways = new Map<number, readonly MoveKey[]>([[from, []]]);
  // The map grows while it is walked: nearer ones come first.
  for (const [at, keys] of ways) {
    if (at === to) return keys;
    const go = (key: MoveKey, next: number | null): void => {
      if (next !== null && next < controls.length && !ways.has(next)) ways.set(next, [...keys, key]);
    };
    const control = controls[at];
    if (control === undefined) go('Tab', 0);
    else {
      for (const [key, direction] of arrows) {
        const isCaret = control.kind === 'field' && (direction === 'left' || direction === 'right');
        if (!isCaret) go(key, nextInDirection(boxes, control.box, direction));
      }
      go('Tab', at + 1);
      if (at > 0) go('Shift+Tab', at - 1);
    }
  }
  throw new Error(`no key leads to «${controls[to]?.name ?? 'what is not there'}»`);
}
