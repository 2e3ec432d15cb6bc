/** The page's end of the PDF worker. A worker that dies or is silent is thrown away; the next document gets a new one. */
import { paperDocument, type MadePaper, type PaperDocument, type PaperDrafts } from './paper-document.ts';
import type { PdfAnswer, PdfOrder } from './pdf-messages.ts';

export interface PdfMaker {
  /** Starts the worker and makes a small document, so that the visitor's own is quick. */
  readonly warm: () => Promise<void>;
  /** @returns the PDF's bytes; rejects with `PdfFailed` */
  readonly make: (document: PaperDocument) => Promise<Uint8Array>;
  /** The roomiest draft with the fewest pages; rejects with `PdfFailed`. */
  readonly fit: (drafts: PaperDrafts) => Promise<MadePaper>;
}

export class PdfFailed extends Error {
  override readonly name = 'PdfFailed';
}

/** Ten times the cold start on a slow kiosk. */
export const PDF_LIMIT_MS = 15_000;

interface Waiting {
  readonly resolve: (made: MadePaper) => void;
  readonly reject: (error: PdfFailed) => void;
}

/** @param startWorker injected by tests */
export function createPdfMaker(startWorker: () => Worker = startPdfWorker): PdfMaker {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const drop = (why: string): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new PdfFailed(why));
    waiting.clear();
  };

  const ready = (): Worker => {
    if (worker !== null) return worker;
    worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<PdfAnswer>) => {
      const order = waiting.get(data.id);
      waiting.delete(data.id);
      if ('pdf' in data) order?.resolve(data);
      else {
        order?.reject(new PdfFailed(data.failed));
        // Faces that could not be loaded stay missing in that worker: the next attempt starts clean.
        drop(data.failed);
      }
    });
    worker.addEventListener('error', () => drop('the worker broke'));
    return worker;
  };

  const order = async (wanted: { readonly document: PaperDocument } | { readonly drafts: PaperDrafts }): Promise<MadePaper> => {
    const id = ++lastId;
    const limit = setTimeout(() => drop('no answer'), PDF_LIMIT_MS);
    try {
      return await new Promise<MadePaper>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        ready().postMessage({ id, ...wanted } satisfies PdfOrder, []);
      });
    } finally {
      clearTimeout(limit);
    }
  };

  const make = async (document: PaperDocument): Promise<Uint8Array> => (await order({ document })).pdf;
  return {
    make,
    fit: (drafts) => order({ drafts }),
    warm: async () => void (await make(paperDocument('roll-80', '—', 10, [{ text: ['Аё№', { text: '047', bold: true }] }]))),
  };
}

function startPdfWorker(): Worker {
  return new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
}
