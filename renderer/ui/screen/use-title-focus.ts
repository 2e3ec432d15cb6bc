import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

/**
 * The heading of a new screen takes the focus, so that assistive tools read it and keys start there. When a finger comes down, what has
 * the focus gives it up: taken away with its screen, it would first have to be told so, and for that the browser lays out all that is
 * about to go. A field that is typed into keeps it.
 */
export function useTitleFocus(screen: RefObject<HTMLElement | null>, title: RefObject<HTMLElement | null>): void {
  const take = (): void => title.current?.focus({ preventScroll: true });
  // At once, so that a quick key already starts here; and again when a dialog has opened, which moves the focus itself.
  useLayoutEffect(take, []);
  useEffect(take, []);
  useLayoutEffect(() => {
    const element = screen.current;
    element?.addEventListener('pointerdown', giveUp, { capture: true });
    return () => element?.removeEventListener('pointerdown', giveUp, { capture: true });
  }, []);
}

function giveUp(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && !focused.matches('input, textarea')) focused.blur();
}
