/** Which device sheets come from, and on what. A roll of tickets takes no A4 page. */
import type { Paper } from '#shared/printing/printer.ts';
import type { PrinterChoice, Settings } from './settings.ts';

export interface SheetPrinting {
  readonly choice: PrinterChoice;
  /** What advice is laid out for. */
  readonly paper: Paper;
  /** Whether a page of A4 comes out whole: a folder takes any. */
  readonly takesA4: boolean;
}

export function sheetPrinting({ paper, printer, sheetPrinter }: Settings['printing']): SheetPrinting {
  if (sheetPrinter !== null) return { choice: sheetPrinter, paper: 'a4', takesA4: true };
  return { choice: printer, paper, takesA4: paper === 'a4' || printer.kind === 'folder' };
}
