import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Below this many lines of body text a screen has no room for the usual order: actions go beside the content, the kicker into it. */
const TIGHT_HEIGHT_EM = 16;
const TIGHT_WIDTH_EM = 22;

/** Whether the text is so large for the frame that the dense order is needed (largest text on a small tablet). */
export function useIsTight(frame: RefObject<HTMLElement | null>): boolean {
  const [isTight, setIsTight] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize) || 1;
      const { clientWidth, clientHeight } = element;
      setIsTight(clientHeight > 0 && (clientHeight < TIGHT_HEIGHT_EM * em || clientWidth < TIGHT_WIDTH_EM * em));
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    // A text size mode changes the font of the root only.
    const modes = new MutationObserver(measure);
    modes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-text', 'style'] });
    return () => {
      sizes.disconnect();
      modes.disconnect();
    };
  }, []);
  return isTight;
}
