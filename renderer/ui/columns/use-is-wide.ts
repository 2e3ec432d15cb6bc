import type { RefObject } from 'preact';
import { useFrame } from '../screen/frame.tsx';
import { useAreaRoom } from '../screen/room/use-area-room.ts';

/** In em of the text: two columns of readable lines, and high enough for a card beside them. */
const WIDE_EM = 40;
const HIGH_EM = 13;

/**
 * Whether the page area around `element` has room for two columns. The order of blocks follows it: the pager breaks between rows, so
 * what stands at the side must come first.
 */
export function useIsWide(element: RefObject<HTMLElement | null>): boolean {
  const { isBroad } = useFrame();
  return useAreaRoom(element, 'isWide', isBroad, ({ width, height, em }) => width >= WIDE_EM * em && height >= HIGH_EM * em);
}
