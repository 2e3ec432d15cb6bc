import { sheetPrinting } from '#shared/settings/sheet-printing.ts';
import type { Services } from './services.ts';

/** A roll of tickets takes no A4 page: there it can be read, and taken along without paper. */
export function canPrintSheets({ settings, sheetPrinter }: Pick<Services, 'settings' | 'sheetPrinter'>): boolean {
  const { choice, takesA4 } = sheetPrinting(settings.value.printing);
  const status = sheetPrinter.value;
  return takesA4 && choice.kind !== 'none' && !(status?.state === 'fault' && status.fault === 'no-printer');
}
