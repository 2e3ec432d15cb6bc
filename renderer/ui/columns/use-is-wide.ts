import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useFrame } from '../screen/frame.tsx';
import { watchSize } from '../pager/watch-size.ts';

/** In em of the text: two columns of readable lines, and high enough for a card beside them. */
const WIDE_EM = 40;
const HIGH_EM = 13;

/**
 * Whether the page area around `element` has room for two columns. The order of blocks follows it: the pager breaks between rows, so
 * what stands at the side must come first.
 */
export function useIsWide(element: RefObject<HTMLElement | null>): boolean {
  const { isBroad } = useFrame();
  // A good guess: blocks are seldom arranged twice.
  const [isWide, setIsWide] = useState(isBroad);
  useLayoutEffect(() => {
    const area = element.current?.closest<HTMLElement>('.pager-area');
    if (area === null || area === undefined) return undefined;
    const measure = (): void => {
      const em = Number.parseFloat(getComputedStyle(area).fontSize) || 1;
      setIsWide(area.clientWidth >= WIDE_EM * em && area.clientHeight >= HIGH_EM * em);
    };
    return watchSize(area, measure);
  }, []);
  return isWide;
}
