import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { lockPresses, NEW_SCREEN_MS } from './press-lock.ts';

/**
 * what appears takes no press for a while. `data-settling` tells those who watch (no style: that would restyle every element).
 * @param stage of a screen that stands while something in it is replaced: another one appears, too
 */
export function useSettling(screen: RefObject<HTMLElement | null>, stage?: string): void {
  useLayoutEffect(() => {
    const element = screen.current;
    element?.setAttribute('data-settling', '');
    lockPresses();
    // A second strike that is not taken does not take the focus away from the heading either.
    element?.addEventListener('mousedown', prevent);
    return () => element?.removeEventListener('mousedown', prevent);
  }, [stage]);
  useEffect(() => {
    // Again, from when it can be seen: on a slow kiosk that is a while later.
    lockPresses();
    const element = screen.current;
    const settled = setTimeout(() => {
      element?.removeAttribute('data-settling');
      element?.removeEventListener('mousedown', prevent);
    }, NEW_SCREEN_MS);
    return () => clearTimeout(settled);
  }, [stage]);
}

function prevent(event: Event): void {
  event.preventDefault();
}
