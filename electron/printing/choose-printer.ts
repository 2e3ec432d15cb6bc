/** Which adapter stands behind the port, by the settings and the system. */
import type { PrinterChoice } from '#shared/settings/settings.ts';
import { unreachable } from '#shared/result.ts';
import { createCupsPrinter } from './cups-printer.ts';
import { createFolderPrinter } from './folder-printer.ts';
import { createNoPrinter } from './no-printer.ts';
import type { Printer } from './printer.ts';
import { findPdfProgram } from './windows/find-pdf-program.ts';
import { createWindowsPrinter, type PdfPrintProgram } from './windows/windows-printer.ts';

export interface ChooseDeps {
  readonly platform: NodeJS.Platform;
  /** Windows only. @returns the program that hands a PDF to a printer; null = none is installed */
  readonly pdfProgram: () => PdfPrintProgram | null;
}

export function choosePrinter(
  choice: PrinterChoice,
  deps: ChooseDeps = { platform: process.platform, pdfProgram: findPdfProgram },
): Printer {
  switch (choice.kind) {
    case 'none':
      return createNoPrinter();
    case 'folder':
      return createFolderPrinter(choice.directory);
    case 'system':
      if (deps.platform !== 'win32') return createCupsPrinter({ name: choice.name });
      return createWindowsPrinter({ name: choice.name, pdfProgram: deps.pdfProgram() });
    default:
      return unreachable(choice);
  }
}
