import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { markOf, pageOf } from './break-pages.ts';
import { showPage } from './blocks.ts';
import { type Fit, fit } from './fit.ts';

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
 * @param frame carries `data-density` and `data-paged` for the styles
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

  function show(page: number): void {
    const { blocks, pages } = fitted.current;
    const wanted = pages[page];
    if (wanted === undefined || content.current === null) return;
    mark.current = markOf(wanted);
    showPage(content.current, blocks, wanted);
    sizesThen.current = sizesNow();
    setShown((before) => (before.page === page && before.count === pages.length ? before : { page, count: pages.length }));
  }

  useLayoutEffect(() => {
    const places = { frame: frame.current, area: area.current, content: content.current };
    if (!arePlaced(places)) return undefined;
    const refit = (): void => {
      fitted.current = fit(places);
      show(pageOf(fitted.current.pages, mark.current));
    };
    refit();
    // It also tells of the size at which it began to look, and of what fitting itself did.
    const sizes = new ResizeObserver(() => {
      if (sizesNow() !== sizesThen.current) refit();
    });
    for (const place of Object.values(places)) sizes.observe(place);
    const changes = new MutationObserver(refit);
    changes.observe(places.content, { childList: true, characterData: true, subtree: true });
    // Capital heights change when the face arrives.
    document.fonts?.addEventListener('loadingdone', refit);
    return () => {
      sizes.disconnect();
      changes.disconnect();
      document.fonts?.removeEventListener('loadingdone', refit);
    };
  }, []);

  return { area, content, ...shown, show };
}

type Places = Parameters<typeof fit>[0];

function arePlaced(places: { readonly [K in keyof Places]: Places[K] | null }): places is Places {
  return places.frame !== null && places.area !== null && places.content !== null;
}
