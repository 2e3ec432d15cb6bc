/** The kiosk's printers by what they are for. One device serves both uses until staff choose another one for sheets. */
import type { PrinterStatus } from '#shared/printing/printer.ts';
import type { PrinterUse } from '#shared/printing/printer-use.ts';
import type { PrinterChoice, Settings } from '#shared/settings/settings.ts';
import type { Log } from '../log/log.ts';
import type { Printer, PrintOrder } from './printer.ts';
import { createPrinterSlot, type PrinterSlot } from './printer-slot.ts';

export interface Printers {
  /** For questions; documents go by `print`. */
  readonly of: (use: PrinterUse) => Omit<Printer, 'print'>;
  readonly print: (use: PrinterUse, order: PrintOrder) => ReturnType<Printer['print']>;
  /** Whether sheets have a device of their own. */
  readonly areTwo: () => boolean;
  readonly choose: (printing: Settings['printing']) => void;
  /** See printer-slot.ts. */
  readonly takeJobsBack: () => void;
  readonly isClear: () => Promise<unknown>;
  readonly close: () => void;
}

export interface PrintersDeps {
  readonly printing: Settings['printing'];
  readonly open: (choice: PrinterChoice, use: PrinterUse) => Printer;
  /** Of a device for sheets only where there is one. */
  readonly onStatus: (use: PrinterUse, status: PrinterStatus) => void;
  readonly log: Log;
  readonly watchEveryMs?: number;
}

export function createPrinters({ printing, open, onStatus, ...deps }: PrintersDeps): Printers {
  const slotFor = (use: PrinterUse, choice: PrinterChoice): PrinterSlot =>
    createPrinterSlot({
      ...deps,
      choice,
      open: (chosen) => open(chosen, use),
      onStatus: (status) => onStatus(use, status),
    });
  const tickets = slotFor('tickets', printing.printer);
  let sheets = printing.sheetPrinter === null ? null : slotFor('sheets', printing.sheetPrinter);
  const all = (): readonly PrinterSlot[] => (sheets === null ? [tickets] : [tickets, sheets]);

  function chooseForSheets(choice: PrinterChoice | null): void {
    if (choice === null) {
      sheets?.close();
      sheets = null;
    } else if (sheets === null) sheets = slotFor('sheets', choice);
    else sheets.choose(choice);
  }

  const slotOf = (use: PrinterUse): PrinterSlot => (use === 'sheets' && sheets !== null ? sheets : tickets);
  return {
    of: (use) => slotOf(use).printer(),
    print: (use, order) => slotOf(use).print(order),
    areTwo: () => sheets !== null,
    choose({ printer, sheetPrinter }) {
      tickets.choose(printer);
      chooseForSheets(sheetPrinter);
    },
    takeJobsBack: () => all().forEach((slot) => slot.takeJobsBack()),
    isClear: () => Promise.all(all().map((slot) => slot.isClear())),
    close: () => all().forEach((slot) => slot.close()),
  };
}
