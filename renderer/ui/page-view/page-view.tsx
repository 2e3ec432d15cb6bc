import './page-view.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../button/button.tsx';
import { Status } from '../status/status.tsx';
import { A4_RATIO, sameSpot, viewsOf, widthsIn, type Place } from './views.ts';

export interface PageViewWords {
  readonly making: string;
  readonly larger: string;
  readonly smaller: string;
  readonly up: string;
  readonly down: string;
  readonly hide: string;
  readonly show: string;
  /** Said in place of the covered paper. */
  readonly covered: string;
  /** «Лист 1 из 2» */
  readonly which: (page: number, count: number) => string;
  /** For assistive tools. */
  readonly picture: (page: number) => string;
}

export interface PageViewProps {
  /** null: still being made; the place and the tools are there already, so that little happens when it comes. */
  readonly pages: number | null;
  /** @param page from 1 @param widthPx in device pixels */
  readonly draw: (page: number, widthPx: number) => Promise<ImageBitmap>;
  readonly words: PageViewWords;
  readonly isCovered: boolean;
  readonly onCover: (isCovered: boolean) => void;
  readonly onError: (error: unknown) => void;
}

/** Pages of paper, zoomed and moved by buttons only; covered from other eyes when asked, or by whoever shows it. */
export function PageView({ pages, draw, words, isCovered, onCover, onError }: PageViewProps) {
  const table = useRef<HTMLDivElement>(null);
  const place = usePlace(table);
  const [zoom, setZoom] = useState(0);
  const [at, setAt] = useState(0);
  const widths = place === null ? [] : widthsIn(place);
  const level = Math.min(zoom, Math.max(0, widths.length - 1));
  const width = widths[level] ?? 0;
  const count = pages ?? 1;
  const views = place === null ? [] : viewsOf(count, width, place);
  const index = Math.min(at, Math.max(0, views.length - 1));
  const { page = 1, top = 0 } = views[index] ?? {};
  /** The part that is read stays in sight: the same share of the way. */
  const zoomTo = (next: number): void => {
    setZoom(next);
    setAt(place === null ? 0 : sameSpot(views, index, viewsOf(count, widths[next] ?? 0, place)));
  };
  return (
    <div class="page-view">
      <div class="page-view-table" ref={table}>
        {isCovered && (
          <div class="page-view-covered">
            <p>{words.covered}</p>
          </div>
        )}
        {pages === null && !isCovered && <Status text={words.making} icon="file-user" />}
        {pages !== null && !isCovered && width > 0 && (
          <Sheet
            key={page}
            page={page}
            width={width}
            top={top}
            height={place?.height ?? 0}
            draw={draw}
            label={words.picture(page)}
            onError={onError}
          />
        )}
      </div>
      <div class="page-view-tools">
        <p class="page-view-which">{pages === null ? '' : words.which(page, pages)}</p>
        {/* Covered, they stand all the same: a page that covers itself would take the one with the focus away. */}
        <Button
          label={words.larger}
          icon="plus"
          isDisabled={isCovered || pages === null || level >= widths.length - 1}
          onPress={() => zoomTo(level + 1)}
        />
        <Button label={words.smaller} icon="minus" isDisabled={isCovered || level === 0} onPress={() => zoomTo(level - 1)} />
        <Button label={words.up} icon="arrow-up" isDisabled={isCovered || index === 0} onPress={() => setAt(index - 1)} />
        <Button
          label={words.down}
          icon="arrow-down"
          isDisabled={isCovered || index >= views.length - 1}
          onPress={() => setAt(index + 1)}
        />
        {/* One button for both: who pressed it with a key still stands on it, and a double strike does it once. */}
        <Button
          label={isCovered ? words.show : words.hide}
          icon={isCovered ? 'eye' : 'lock-keyhole'}
          onPress={() => onCover(!isCovered)}
        />
      </div>
    </div>
  );
}

interface SheetProps extends Pick<PageViewProps, 'draw' | 'onError'> {
  readonly page: number;
  readonly width: number;
  readonly top: number;
  /** Of the place. */
  readonly height: number;
  readonly label: string;
}

function Sheet({ page, width, top, height, draw, label, onError }: SheetProps) {
  // A window onto the page: what is not in it is not drawn, so nothing is cut off.
  const shown = Math.min(height, width * A4_RATIO);
  const hidden = width * A4_RATIO - shown;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isGone = false;
    // What is not looked at any more cannot fail: its paper may have been closed.
    const onFailed = (error: unknown): void => {
      if (!isGone) onError(error);
    };
    draw(page, Math.round(width * devicePixelRatio)).then((picture) => {
      const element = canvas.current;
      if (isGone || element === null) return picture.close();
      [element.width, element.height] = [picture.width, picture.height];
      element.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
      element.dataset['drawn'] = '';
    }, onFailed);
    return () => {
      isGone = true;
    };
  }, [page, width, draw]);
  return (
    <figure class="page-view-figure">
      <canvas
        class="page-view-sheet"
        ref={canvas}
        style={{ width: `${width}px`, height: `${shown}px`, objectPosition: `0 ${hidden < 1 ? 0 : (top / hidden) * 100}%` }}
      />
      <figcaption class="only-heard">{label}</figcaption>
    </figure>
  );
}

function usePlace(table: { readonly current: HTMLElement | null }): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const element = table.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setPlace((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return place;
}
