/** A printer without a device: tells the truth as one would, and has a remote control. */
import type { PrintFault, PrintJob } from '#shared/printing/printer.ts';
import { err, ok } from '#shared/result.ts';
import type { Printer, PrintOrder } from '../../../electron/printing/printer.ts';

export interface MemoryPrinter extends Printer {
  /** Replaced by a test whose print system fails. */
  openJobs: Printer['openJobs'];
  /** Documents that came out, oldest first. */
  readonly printed: readonly PrintOrder[];
  readonly loadPaper: (sheets: number) => void;
  readonly takePaperOut: () => void;
  readonly setPaperLow: (isLow: boolean) => void;
  readonly jam: () => void;
  readonly openCover: () => void;
  readonly goOffline: () => void;
  /** Ends every fault but a lack of paper, and a stuck job too. */
  readonly fix: () => void;
  /** Jobs stay `printing` for ever. */
  readonly stick: () => void;
  /** The print system forgets all jobs, as after its restart. */
  readonly forget: () => void;
  /** Refuses the next document when it is handed over, after having said that it is ready. */
  readonly refuseNext: (fault: PrintFault) => void;
  /** Manual mode: prints what can be printed now. */
  readonly advance: () => void;
}

interface Queued {
  readonly order: PrintOrder;
  state: 'queued' | 'printed' | 'cancelled';
}

/** @param mode `automatic` prints a document a turn of the event loop after it was handed over; `manual` waits for `advance()` */
export function createMemoryPrinter(mode: 'automatic' | 'manual' = 'automatic'): MemoryPrinter {
  const printed: PrintOrder[] = [];
  const jobs = new Map<string, Queued>();
  let sheets = 1000;
  let isPaperLow = false;
  let isStuck = false;
  let fault: PrintFault | null = null;
  let refusal: PrintFault | null = null;

  const faultNow = (): PrintFault | null => fault ?? (sheets === 0 ? 'out-of-paper' : null);

  const advance = (): void => {
    for (const job of jobs.values()) {
      if (job.state !== 'queued' || isStuck || faultNow() !== null || sheets < job.order.copies) continue;
      sheets -= job.order.copies;
      job.state = 'printed';
      printed.push(job.order);
    }
  };
  /** After a change: the waiting jobs go on by themselves, as with a real device. */
  const goOn = (): void => {
    if (mode === 'automatic') setImmediate(advance);
  };
  const breakBy = (what: PrintFault) => () => void (fault = what);

  const describe = (job: Queued | undefined): PrintJob => {
    if (job === undefined || job.state === 'cancelled') return { state: 'unknown' };
    if (job.state === 'printed') return { state: 'printed' };
    const held = faultNow() ?? (sheets < job.order.copies ? 'out-of-paper' : null);
    return held === null ? { state: 'printing' } : { state: 'held', fault: held };
  };

  return {
    printed,
    status: async () => {
      const now = faultNow();
      return now === null ? { state: 'ready', paperLow: isPaperLow } : { state: 'fault', fault: now, detail: `memory: ${now}` };
    },
    print: async (order) => {
      const refused = refusal;
      refusal = null;
      if (refused !== null) return err({ code: 'print-refused', fault: refused });
      jobs.set(order.jobKey, { order, state: 'queued' });
      goOn();
      return ok();
    },
    job: async (jobKey) => describe(jobs.get(jobKey)),
    cancel: async (jobKey) => {
      const job = jobs.get(jobKey);
      if (job?.state === 'queued') job.state = 'cancelled';
    },
    openJobs: async () => [...jobs].flatMap(([key, { state }]) => (state === 'queued' ? [key] : [])),
    list: async () => ['memory'],
    loadPaper: (count) => {
      sheets = count;
      goOn();
    },
    takePaperOut: () => void (sheets = 0),
    setPaperLow: (isLow) => void (isPaperLow = isLow),
    jam: breakBy('jam'),
    openCover: breakBy('cover-open'),
    goOffline: breakBy('offline'),
    fix: () => {
      fault = null;
      isStuck = false;
      goOn();
    },
    stick: () => void (isStuck = true),
    forget: () => jobs.clear(),
    refuseNext: (what) => void (refusal = what),
    advance,
  };
}
