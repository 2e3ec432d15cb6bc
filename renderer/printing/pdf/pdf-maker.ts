/** PDFs, made beside the page in a worker. */
import { paperDocument, type MadePaper, type PaperDocument, type PaperDrafts } from '../paper-document.ts';
import type { PdfAsked, PdfMade } from './pdf-messages.ts';
import { createWorkerDesk } from '../worker-desk.ts';

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

/** @param start injected by tests */
export function createPdfMaker(start: () => Worker = startPdfWorker): PdfMaker {
  // Faces that could not be loaded stay missing in that worker: the next attempt starts clean.
  const desk = createWorkerDesk<PdfAsked, PdfMade>({ start, failure: (why) => new PdfFailed(why), isSpoiltByFailure: true });
  const make = async (document: PaperDocument): Promise<Uint8Array> => (await desk.ask({ document })).pdf;
  return {
    make,
    fit: (drafts) => desk.ask({ drafts }),
    warm: async () => void (await make(paperDocument('roll-80', '—', 10, [{ text: ['Аё№', { text: '047', bold: true }] }]))),
  };
}

function startPdfWorker(): Worker {
  return new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
}
