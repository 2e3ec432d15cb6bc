/** What screens know of the printers before anyone asks for paper (U-18, U-20): told by the machine when it changes. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Kiosk } from '#shared/kiosk-api.ts';
import type { PrinterStatus } from '#shared/printing/printer.ts';
import type { PrinterUse } from '#shared/printing/printer-use.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { Services } from '../../session/services.ts';

export function watchPrinters(kiosk: Kiosk, settings: ReadonlySignal<Settings>): Pick<Services, 'printer' | 'sheetPrinter'> {
  const told = {
    tickets: signal<PrinterStatus | null>(null),
    sheets: signal<PrinterStatus | null>(null),
  } satisfies Record<PrinterUse, unknown>;
  kiosk.on('printer.status', ({ use, status }) => {
    told[use].value = status;
  });
  const ask = async (use: PrinterUse): Promise<void> => {
    const answer = await kiosk.call['printer.status']({ use });
    if (answer.ok) told[use].value ??= answer.value;
  };
  void ask('tickets');
  void ask('sheets');
  return {
    printer: told.tickets,
    sheetPrinter: computed(() => (settings.value.printing.sheetPrinter === null ? told.tickets : told.sheets).value),
  };
}
