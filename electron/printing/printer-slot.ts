/** The printer in use. Staff may choose another one at any time; its state is watched and told when it changes. */
import type { PrinterStatus } from '#shared/printing/printer.ts';
import type { PrinterChoice } from '#shared/settings/settings.ts';
import { describeError } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';
import type { LeftPrinters } from './left-printers.ts';
import type { Printer, PrintOrder } from './printer.ts';
import type { WantedJobs } from './wanted-jobs.ts';

export interface PrinterSlot {
  readonly printer: () => Printer;
  /** Waits until nothing is being taken back. Printed by this way only, so that it is known what is still being handed over. */
  readonly print: (order: PrintOrder) => ReturnType<Printer['print']>;
  /** Resolves when this document is no longer on its way to the print system, which can neither tell of it nor let it go before. */
  readonly isHandedOver: (jobKey: string) => Promise<unknown>;
  readonly choose: (choice: PrinterChoice) => void;
  /** No printer is in use any more. */
  readonly leave: () => void;
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
  /** Of all slots. */
  readonly wanted: WantedJobs;
  readonly left: LeftPrinters;
  readonly watchEveryMs: number;
}

export function createPrinterSlot(deps: PrinterSlotDeps): PrinterSlot {
  const { choice, open, onStatus, log, wanted, left, watchEveryMs } = deps;
  let chosen = JSON.stringify(choice);
  let printer = open(choice);
  let told = '';
  let clearing = Promise.resolve();
  /** Ends with the last document that is being handed over; the print system does not know of it before. */
  let handingOver: Promise<unknown> = Promise.resolve();
  /** Each of them, from the time when it was asked for. */
  const onTheWay = new Map<string, Promise<unknown>>();
  /** Nobody answered when jobs were to be taken back. */
  let isUncleared = false;
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
    clearing = clearing.then(clear);
    return clearing;
  }

  async function handOver(order: PrintOrder): ReturnType<Printer['print']> {
    await (isUncleared ? clearAgain() : clearing);
    const handed = printer.print(order);
    handingOver = Promise.allSettled([handingOver, handed]).then(() => undefined);
    return handed;
  }

  function close(): void {
    isClosed = true;
    clearTimeout(timer);
  }

  return {
    printer: () => printer,
    async print(order) {
      // Before any waiting: whoever takes jobs back meanwhile means this one, too.
      wanted.add(order.jobKey);
      const handed = handOver(order);
      onTheWay.set(order.jobKey, handed);
      try {
        return await handed;
      } finally {
        onTheWay.delete(order.jobKey);
      }
    },
    isHandedOver: (jobKey) => Promise.allSettled([onTheWay.get(jobKey)]),
    choose(next) {
      if (JSON.stringify(next) === chosen) return;
      chosen = JSON.stringify(next);
      left.add(printer, handingOver);
      printer = open(next);
    },
    leave() {
      close();
      left.add(printer, handingOver);
    },
    takeJobsBack() {
      wanted.clear();
      void clearAgain();
    },
    isClear: () => clearing,
    close,
  };
}
