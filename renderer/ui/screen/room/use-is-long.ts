import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Whether a heading does not fit on one line beside «Назад» where room is scarce. It then leads the content as its first block, and the
 * pages after it have the line for themselves.
 */
export function useIsLong(
  heading: string,
  isTight: boolean,
  { frame, title }: { readonly frame: RefObject<HTMLElement | null>; readonly title: RefObject<HTMLElement | null> },
): boolean {
  const [isLong, setIsLong] = useState(false);
  useLayoutEffect(() => {
    const place = frame.current;
    const text = title.current;
    if (!isTight || place === null || text === null) {
      setIsLong(false);
      return undefined;
    }
    const measure = (): void => {
      const style = getComputedStyle(place);
      const back = place.querySelector(':scope > header')?.getBoundingClientRect().width ?? 0;
      const edges = [style.paddingLeft, style.paddingRight, style.columnGap].map(Number.parseFloat);
      const roomPx = place.clientWidth - back - edges.reduce((sum, px) => sum + (px || 0), 0);
      setIsLong(widthOf(heading, text) > roomPx);
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(place);
    return () => sizes.disconnect();
  }, [heading, isTight]);
  return isLong;
}

/** On one line, in that element's letters; they may be out of sight. */
function widthOf(words: string, element: HTMLElement): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return 0;
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return pen.measureText(words).width;
}
