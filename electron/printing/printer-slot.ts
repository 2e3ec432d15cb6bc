/** The printer in use. Staff may choose another one at any time; its state is watched and told when it changes. */
import type { PrinterStatus } from '#shared/printing/printer.ts';
import type { PrinterChoice } from '#shared/settings/settings.ts';
import { describeError } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';
import type { Printer, PrintOrder } from './printer.ts';

/** U-18 asks for ≤ 2 s around a job, which the page does by asking for the job; this is for the screens between visits. */
const WATCH_EVERY_MS = 5000;

export interface PrinterSlot {
  readonly printer: () => Printer;
  /** Waits until nothing is being taken back. Printed by this way only, so that it is known what is still being handed over. */
  readonly print: (order: PrintOrder) => ReturnType<Printer['print']>;
  readonly choose: (choice: PrinterChoice) => void;
  /**
   * Takes back every job of ours that has not come out: whoever waited for that paper is gone (U-21). Printing waits for it.
   * A fault is logged; the next page tries again. A print system that does not answer (a slow boot) is asked again until it does.
   */
  readonly takeJobsBack: () => void;
  /** Resolves when nothing is being taken back. */
  readonly isClear: () => Promise<void>;
  /** Ends the watching. */
  readonly close: () => void;
}

export interface PrinterSlotDeps {
  readonly choice: PrinterChoice;
  readonly open: (choice: PrinterChoice) => Printer;
  readonly onStatus: (status: PrinterStatus) => void;
  readonly log: Log;
  readonly watchEveryMs?: number;
}

export function createPrinterSlot({ choice, open, onStatus, log, watchEveryMs = WATCH_EVERY_MS }: PrinterSlotDeps): PrinterSlot {
  let chosen = JSON.stringify(choice);
  let printer = open(choice);
  let told = '';
  let clearing = Promise.resolve();
  /** Looks for jobs to be taken back that have not ended. */
  let looks = 0;
  /** Ends with the last document that is being handed over; the print system does not know of it before. */
  let handingOver: Promise<unknown> = Promise.resolve();
  /** Nobody answered when jobs were to be taken back. */
  let isUncleared = false;
  /** Asked for since jobs were last to be taken back, while a look may still come by: somebody waits for these. */
  const wanted = new Set<string>();
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  /** Asks again only after the answer: a slow print system is not flooded. */
  async function watch(): Promise<void> {
    try {
      const status = await printer.status();
      const now = JSON.stringify(status);
      if (now !== told && !isClosed) {
        told = now;
        log.info('printer-status', { state: status.state, fault: status.state === 'fault' ? status.fault : null });
        onStatus(status);
      }
    } catch (error) {
      log.error('printer-watch', describeError(error));
    }
    if (isUncleared) await clearAgain();
    if (isClosed) return;
    timer = setTimeout(() => void watch(), watchEveryMs);
    timer.unref();
  }
  void watch();

  async function clear(): Promise<void> {
    try {
      await handingOver;
      const asked = printer;
      const known = await asked.openJobs();
      isUncleared = known === null;
      const keys = (known ?? []).filter((key) => !wanted.has(key));
      // Side by side: each may take seconds until the device has been told.
      await Promise.all(keys.map((key) => asked.cancel(key)));
      if (keys.length > 0) log.info('print-jobs-taken-back', { count: keys.length });
    } catch (error) {
      log.error('print-jobs-not-taken-back', describeError(error));
    }
  }

  function clearAgain(): Promise<void> {
    looks += 1;
    clearing = clearing.then(clear).then(() => void (looks -= 1));
    return clearing;
  }

  return {
    printer: () => printer,
    async print(order) {
      // Before any waiting: whoever takes jobs back meanwhile means this one, too.
      if (isUncleared || looks > 0) wanted.add(order.jobKey);
      await (isUncleared ? clearAgain() : clearing);
      const handed = printer.print(order);
      handingOver = Promise.allSettled([handingOver, handed]).then(() => undefined);
      return handed;
    },
    choose(next) {
      if (JSON.stringify(next) === chosen) return;
      chosen = JSON.stringify(next);
      printer = open(next);
    },
    takeJobsBack() {
      wanted.clear();
      void clearAgain();
    },
    isClear: () => clearing,
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}
