/** The port to paper. Adapters beside this file; `tests/support/printing/memory-printer.ts` is a working one with a remote control. */
import type { Paper, PrinterStatus, PrintFault, PrintJob } from '#shared/printing/printer.ts';
import type { Result } from '#shared/result.ts';

export interface PrintOrder {
  /** Our own name of the job, unique; asked again after a restart. */
  readonly jobKey: string;
  readonly pdf: Uint8Array;
  readonly paper: Paper;
  readonly copies: number;
}

export interface Printer {
  /** The device's state now, with its reasons. Never throws: a dead print system is `offline`. */
  readonly status: () => Promise<PrinterStatus>;
  /** Hands the document over. Success here says nothing about paper; ask `job`. */
  readonly print: (order: PrintOrder) => Promise<Result<void, { readonly code: 'print-refused'; readonly fault: PrintFault }>>;
  readonly job: (jobKey: string) => Promise<PrintJob>;
  /** Takes the job out of the queue and its file out of the spool (U-21). Fine if it is gone already. */
  readonly cancel: (jobKey: string) => Promise<void>;
  /** Keys of our jobs that the print system still knows, those of an earlier run as well; null when it does not answer. */
  readonly openJobs: () => Promise<readonly string[] | null>;
  /** Names that `settings.printing.printer` may take. */
  readonly list: () => Promise<readonly string[]>;
}
