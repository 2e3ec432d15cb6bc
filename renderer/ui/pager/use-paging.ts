import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { markOf, pageOf } from './break-pages.ts';
import { showAll, showPage } from './blocks.ts';
import { type Fit, fit, fitsAsItStands } from './fit.ts';
import { forgetFits, layoutKey, recall, remember } from './fit-memory.ts';

export interface Paging {
  readonly area: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  /** From 0. */
  readonly page: number;
  readonly count: number;
  readonly show: (page: number) => void;
}

/**
 * Keeps blocks fitted into their area: when the size, the text size or the content changes, before anything is painted.
 * @param frame carries `data-density`, `data-snug` and `data-paged` for the styles
 */
export function usePaging(frame: RefObject<HTMLElement | null>): Paging {
  const area = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const fitted = useRef<Fit>({ blocks: [], pages: [] });
  const mark = useRef({ block: 0, offsetPx: 0 });
  const sizesThen = useRef('');
  const [shown, setShown] = useState({ page: 0, count: 1 });

  function sizesNow(): string {
    const places = [frame.current, area.current, content.current];
    return places.map((place) => `${place?.clientWidth ?? 0} ${place?.clientHeight ?? 0}`).join();
  }

  /** @param sizes as they are then, where that is known; asking makes the browser lay out at once */
  function show(page: number, sizes?: string): void {
    const { blocks, pages } = fitted.current;
    const wanted = pages[page];
    if (wanted === undefined || content.current === null) return;
    mark.current = markOf(wanted);
    showPage(content.current, blocks, wanted);
    sizesThen.current = sizes ?? sizesNow();
    setShown((before) => (before.page === page && before.count === pages.length ? before : { page, count: pages.length }));
  }

  useLayoutEffect(() => {
    const places = { frame: frame.current, area: area.current, content: content.current };
    if (!arePlaced(places)) return undefined;
    /** Of the blocks that stand there; none once they have changed and fit as they are: what is measured later is not that of the ones before. */
    let key: string | undefined;
    const isAtStart = (): boolean => mark.current.block === 0 && mark.current.offsetPx === 0;
    const measure = (): void => {
      fitted.current = fit(places);
      show(pageOf(fitted.current.pages, mark.current));
      if (key !== undefined && isAtStart()) remember(key, places, fitted.current, sizesThen.current);
    };
    const refit = (): void => {
      showAll(places.content);
      key = layoutKey(places);
      const known = isAtStart() ? recall(key, places) : undefined;
      if (known === undefined) return measure();
      fitted.current = known;
      show(0, known.sizes);
    };
    // A letter that finds other rows: nothing is looked up or remembered for what shows in one laying out.
    const change = (): void => {
      showAll(places.content);
      const still = fitsAsItStands(places);
      if (still === undefined) return refit();
      key = undefined;
      fitted.current = still;
      show(0);
    };
    const refitAnew = (): void => {
      forgetFits();
      measure();
    };
    refit();
    // It also tells of the size at which it began to look, and of what fitting itself did. What was remembered is compared here, when
    // the browser has laid out anyway and before it paints.
    const sizes = new ResizeObserver(() => {
      if (sizesNow() !== sizesThen.current) measure();
    });
    for (const place of Object.values(places)) sizes.observe(place);
    const changes = new MutationObserver(change);
    changes.observe(places.content, { childList: true, characterData: true, subtree: true });
    // Capital heights change when the face arrives.
    document.fonts?.addEventListener('loadingdone', refitAnew);
    return () => {
      sizes.disconnect();
      changes.disconnect();
      document.fonts?.removeEventListener('loadingdone', refitAnew);
    };
  }, []);

  return { area, content, ...shown, show };
}

type Places = Parameters<typeof fit>[0];

function arePlaced(places: { readonly [K in keyof Places]: Places[K] | null }): places is Places {
  return places.frame !== null && places.area !== null && places.content !== null;
}
