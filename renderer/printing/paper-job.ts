/** What is asked of printing, and what printing asks for. */
import type { Kiosk } from '#shared/kiosk-api.ts';
import type { Paper } from '#shared/printing/printer.ts';
import type { MadePaper, PaperDocument } from './paper-document.ts';
import type { PdfMaker } from './pdf/pdf-maker.ts';
import type { PagePictures } from './picture/page-pictures.ts';

export interface PaperJob {
  /** To be made now; or made already, and then printed byte for byte as it was shown. */
  readonly document: PaperDocument | MadePaper;
  /** Unique for each attempt, no personal data: the print system shows it. */
  readonly jobKey: string;
  readonly copies: number;
  readonly paper: Paper;
}

/** «Готовим» while the printer is asked and the PDF made, «Печатаем» once it is handed over (U-19). */
export type PrintStage = 'preparing' | 'printing';

export interface PrintingDeps {
  readonly kiosk: Kiosk;
  /** The worker's, unless a test brings its own. */
  readonly pdf?: PdfMaker;
  readonly pictures?: PagePictures;
  /** Steady milliseconds (`performance.now`). */
  readonly now: () => number;
  /** Never resolves once it is told that nobody waits any more. */
  readonly wait: (ms: number, isOver?: AbortSignal) => Promise<void>;
}
