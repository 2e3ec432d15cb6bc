import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { watchSize } from '../../pager/watch-size.ts';
import { type Guesses, useFrame } from '../frame.tsx';

/** The page area around an element; all in CSS px. */
export interface AreaRoom {
  readonly width: number;
  readonly height: number;
  /** Of the text. */
  readonly em: number;
  /** One millimetre of the glass. */
  readonly mm: number;
}

/**
 * What there is room for. As it was on the screen before, which spares a layout; measured where that is not known, and compared when
 * the browser has laid out and before it paints.
 */
export function useAreaRoom<K extends keyof Guesses>(
  element: RefObject<HTMLElement | null>,
  name: K,
  guess: Guesses[K],
  decide: (room: AreaRoom) => Guesses[K],
): Guesses[K] {
  const { guesses } = useFrame();
  const [decided, setDecided] = useState<Guesses[K]>(guesses[name] ?? guess);
  useLayoutEffect(() => {
    const area = element.current?.closest<HTMLElement>('.pager-area');
    if (area === null || area === undefined) return undefined;
    const measure = (): void => {
      const now = decide(roomOf(area));
      guesses[name] = now;
      setDecided(now);
    };
    if (guesses[name] === undefined) measure();
    return watchSize(area, measure);
  }, []);
  return decided;
}

function roomOf(area: HTMLElement): AreaRoom {
  const [own, root] = [getComputedStyle(area), getComputedStyle(document.documentElement)];
  return {
    width: area.clientWidth,
    height: area.clientHeight,
    em: Number.parseFloat(own.fontSize) || 1,
    mm: Number.parseFloat(root.getPropertyValue('--mm')) || 1,
  };
}
