import { sheetPrinting } from '#shared/settings/sheet-printing.ts';
import type { Services } from './services.ts';

type Known = Pick<Services, 'settings' | 'sheetPrinter'>;

/** Whether a sheet can be asked for at all; a fault of the moment is told when it is pressed. */
export function canPrint({ settings, sheetPrinter }: Known): boolean {
  const status = sheetPrinter.value;
  return (
    sheetPrinting(settings.value.printing).choice.kind !== 'none' && !(status?.state === 'fault' && status.fault === 'no-printer')
  );
}

/** A roll of tickets takes no A4 page: there it can be read, and taken along without paper. */
export function canPrintSheets(known: Known): boolean {
  return sheetPrinting(known.settings.value.printing).takesA4 && canPrint(known);
}
