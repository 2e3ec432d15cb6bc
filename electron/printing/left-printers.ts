/**
 * Printers that staff have put another in the place of. Nobody asks them about a job any more: what still waits in them would come out
 * for nobody (U-21), so they are looked at until nothing of ours is left.
 */
import { setTimeout } from 'node:timers/promises';
import { describeError } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';
import type { Printer } from './printer.ts';
import type { WantedJobs } from './wanted-jobs.ts';

export interface LeftPrinters {
  /** @param handingOver ends with the last document that this printer was given */
  readonly add: (printer: Printer, handingOver: Promise<unknown>) => void;
  readonly close: () => void;
}

export interface LeftPrintersDeps {
  readonly wanted: WantedJobs;
  readonly log: Log;
  readonly lookEveryMs: number;
}

export function createLeftPrinters({ wanted, log, lookEveryMs }: LeftPrintersDeps): LeftPrinters {
  const closed = new AbortController();

  /** @returns whether nothing is left */
  async function takeBackFrom(printer: Printer): Promise<boolean> {
    try {
      const keys = (await printer.openJobs())?.filter((key) => !wanted.has(key));
      await Promise.all((keys ?? []).map((key) => printer.cancel(key)));
      return keys?.length === 0;
    } catch (error) {
      log.error('print-jobs-not-taken-back', describeError(error));
      return false;
    }
  }

  async function empty(printer: Printer, handingOver: Promise<unknown>): Promise<void> {
    await handingOver;
    while (!closed.signal.aborted && !(await takeBackFrom(printer)))
      await setTimeout(lookEveryMs, null, { ref: false, signal: closed.signal }).catch(() => null);
  }

  return {
    add: (printer, handingOver) => void empty(printer, handingOver),
    close: () => closed.abort(),
  };
}
