/** Pictures of a PDF's pages for the screen. The worker is made when first asked and ended with `close`: nothing of the PDF stays. */
import type { PictureAnswer, PictureOrder } from './picture-messages.ts';

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

type Asked = PictureOrder extends infer O ? (O extends PictureOrder ? Omit<O, 'id'> : never) : never;

interface Waiting {
  readonly resolve: (picture: ImageBitmap | null) => void;
  readonly reject: (error: PictureFailed) => void;
}

/** @param startWorker injected by tests */
export function createPagePictures(startWorker: () => Worker = startPictureWorker): PagePictures {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const drop = (why: string): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new PictureFailed(why));
    waiting.clear();
  };

  const ready = (): Worker => {
    if (worker !== null) return worker;
    worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<PictureAnswer>) => {
      const order = waiting.get(data.id);
      waiting.delete(data.id);
      if ('failed' in data) order?.reject(new PictureFailed(data.failed));
      else order?.resolve(data.picture);
    });
    worker.addEventListener('error', () => drop('the worker broke'));
    return worker;
  };

  const ask = (asked: Asked): Promise<ImageBitmap | null> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      ready().postMessage({ id, ...asked } satisfies PictureOrder, []);
    });

  return {
    warm: () => void ready(),
    // A copy crosses over: the page keeps the bytes that it will print.
    open: async (pdf) => void (await ask({ ask: 'open', pdf })),
    draw: async (page, widthPx) => {
      const picture = await ask({ ask: 'draw', page, widthPx });
      if (picture === null) throw new PictureFailed('no picture');
      return picture;
    },
    close: () => drop('closed'),
  };
}

function startPictureWorker(): Worker {
  return new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' });
}
