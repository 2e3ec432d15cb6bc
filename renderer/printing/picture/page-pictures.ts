/** Pictures of a PDF's pages for the screen. The worker is made when first asked and ended with `close`: nothing of the PDF stays. */
import { createWorkerDesk } from '../worker-desk.ts';
import type { PictureAsked, PictureMade } from './picture-messages.ts';

export interface PagePictures {
  /** Loads pdf.js, so that the first page is quick. */
  readonly warm: () => void;
  /** Takes another PDF in; rejects with `PictureFailed`. */
  readonly open: (pdf: Uint8Array) => Promise<void>;
  /** @param page from 1 @param widthPx in device pixels; the height follows the paper */
  readonly draw: (page: number, widthPx: number) => Promise<ImageBitmap>;
  /** Forgets the PDF and all that was drawn. */
  readonly close: () => void;
}

class PictureFailed extends Error {
  override readonly name = 'PictureFailed';
}

/** @param start injected by tests */
export function createPagePictures(start: () => Worker = startPictureWorker): PagePictures {
  const desk = createWorkerDesk<PictureAsked, PictureMade>({ start, failure: (why) => new PictureFailed(why) });
  return {
    warm: desk.warm,
    // A copy crosses over: the page keeps the bytes that it will print.
    open: async (pdf) => void (await desk.ask({ ask: 'open', pdf })),
    draw: async (page, widthPx) => {
      const { picture } = await desk.ask({ ask: 'draw', page, widthPx });
      if (picture === null) throw new PictureFailed('no picture');
      return picture;
    },
    close: () => desk.drop('closed'),
  };
}

function startPictureWorker(): Worker {
  return new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' });
}
