import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { lockPresses, NEW_SCREEN_MS } from './press-lock.ts';

/** what appears takes no press for a while. `data-settling` tells those who watch (no style: that would restyle every element). */
export function useSettling(screen: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = screen.current;
    element?.setAttribute('data-settling', '');
    lockPresses();
    // A second strike that is not taken does not take the focus away from the heading either.
    element?.addEventListener('mousedown', prevent);
    return () => element?.removeEventListener('mousedown', prevent);
  }, []);
  useEffect(() => {
    // Again, from when it can be seen: on a slow kiosk that is a while later.
    lockPresses();
    const element = screen.current;
    const settled = setTimeout(() => {
      element?.removeAttribute('data-settling');
      element?.removeEventListener('mousedown', prevent);
    }, NEW_SCREEN_MS);
    return () => clearTimeout(settled);
  }, []);
}

/** what comes into the place of something else on a screen that stands takes no press for a while. @param what changes when it does */
export function useSettlingOf(what: string | undefined): void {
  useLayoutEffect(() => lockPresses(), [what]);
  useEffect(() => lockPresses(), [what]);
}

function prevent(event: Event): void {
  event.preventDefault();
}
