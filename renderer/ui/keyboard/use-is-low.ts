import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Field, four rows of keys, heading, buttons and bar, one under the other, mm and em of the text. */
const LEAST_HEIGHT_MM = 150;
const LEAST_HEIGHT_EM = 18;

/** Whether the screen is too low for a button below the keys: then it stands among them (the rule for small screens of U-31). */
export function useIsLow(element: RefObject<HTMLElement | null>): boolean {
  const [isLow, setIsLow] = useState(false);
  useLayoutEffect(() => {
    const frame = element.current?.closest<HTMLElement>('.frame');
    if (frame === null || frame === undefined) return undefined;
    const measure = (): void => {
      const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 1;
      const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm')) || 1;
      setIsLow(
        frame.clientHeight > 0 && (frame.clientHeight < LEAST_HEIGHT_MM * mm || frame.clientHeight < LEAST_HEIGHT_EM * em),
      );
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(frame);
    // A text size mode changes the font of the root only.
    const modes = new MutationObserver(measure);
    modes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-text', 'style'] });
    return () => {
      sizes.disconnect();
      modes.disconnect();
    };
  }, []);
  return isLow;
}
