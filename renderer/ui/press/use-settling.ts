import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { lockPresses, NEW_SCREEN_MS } from './press-lock.ts';

/** what appears takes no press for a while. `data-settling` tells those who watch (no style: that would restyle every element). */
export function useSettling(screen: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    screen.current?.setAttribute('data-settling', '');
    lockPresses();
  }, []);
  useEffect(() => {
    // Again, from when it can be seen: on a slow kiosk that is a while later.
    lockPresses();
    const settled = setTimeout(() => screen.current?.removeAttribute('data-settling'), NEW_SCREEN_MS);
    return () => clearTimeout(settled);
  }, []);
}
