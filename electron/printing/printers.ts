/** The kiosk's printers by what they are for. One device serves both uses until staff choose another one for sheets. */
import type { PrinterStatus } from '#shared/printing/printer.ts';
import type { PrinterUse } from '#shared/printing/printer-use.ts';
import type { PrinterChoice, Settings } from '#shared/settings/settings.ts';
import type { Log } from '../log/log.ts';
import { createLeftPrinters } from './left-printers.ts';
import type { Printer, PrintOrder } from './printer.ts';
import { createPrinterSlot, type PrinterSlot } from './printer-slot.ts';
import { createWantedJobs } from './wanted-jobs.ts';

/** U-18 asks for ≤ 2 s around a job, which the page does by asking for the job; this is for the screens between visits. */
const WATCH_EVERY_MS = 5000;

export interface Printers {
  /** For questions; documents go by `print`. */
  readonly of: (use: PrinterUse) => Omit<Printer, 'print'>;
  readonly print: (use: PrinterUse, order: PrintOrder) => ReturnType<Printer['print']>;
  /** See printer-slot.ts. */
  readonly isHandedOver: (use: PrinterUse, jobKey: string) => Promise<unknown>;
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

export function createPrinters({ printing, open, onStatus, log, watchEveryMs = WATCH_EVERY_MS }: PrintersDeps): Printers {
  const wanted = createWantedJobs();
  const left = createLeftPrinters({ wanted, log, lookEveryMs: watchEveryMs });
  let inUse = JSON.stringify(printing);
  const slotFor = (use: PrinterUse, choice: PrinterChoice): PrinterSlot =>
    createPrinterSlot({
      log,
      wanted,
      left,
      watchEveryMs,
      choice,
      open: (chosen) => open(chosen, use),
      onStatus: (status) => onStatus(use, status),
    });
  const tickets = slotFor('tickets', printing.printer);
  let sheets = printing.sheetPrinter === null ? null : slotFor('sheets', printing.sheetPrinter);
  const all = (): readonly PrinterSlot[] => (sheets === null ? [tickets] : [tickets, sheets]);

  function chooseForSheets(choice: PrinterChoice | null): void {
    if (choice === null) {
      sheets?.leave();
      sheets = null;
    } else if (sheets === null) sheets = slotFor('sheets', choice);
    else sheets.choose(choice);
  }

  const slotOf = (use: PrinterUse): PrinterSlot => (use === 'sheets' && sheets !== null ? sheets : tickets);
  return {
    of: (use) => slotOf(use).printer(),
    print: (use, order) => slotOf(use).print(order),
    isHandedOver: (use, jobKey) => slotOf(use).isHandedOver(jobKey),
    areTwo: () => sheets !== null,
    choose(next) {
      if (JSON.stringify(next) === inUse) return;
      inUse = JSON.stringify(next);
      // Nobody waits for paper where staff stand.
      wanted.clear();
      tickets.choose(next.printer);
      chooseForSheets(next.sheetPrinter);
    },
    takeJobsBack: () => all().forEach((slot) => slot.takeJobsBack()),
    isClear: () => Promise.all(all().map((slot) => slot.isClear())),
    close() {
      left.close();
      all().forEach((slot) => slot.close());
    },
  };
}
