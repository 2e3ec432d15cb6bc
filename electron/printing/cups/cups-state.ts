/** From a print system's attributes to the kiosk's words. Pure. */
import type { PrinterStatus, PrintFault, PrintJob } from '#shared/printing/printer.ts';
import type { IppAttributes } from './ipp-message.ts';
import { faultOf, isPaperLow } from './reasons.ts';

/** RFC 8011 §5.4.11 and §5.3.7. */
const PRINTER_IDLE = 3;
const PRINTER_STOPPED = 5;
const JOB = { pending: 3, held: 4, processing: 5, stopped: 6, canceled: 7, aborted: 8, completed: 9 } as const;

/**
 * cupsd learns a device's state only from its last job. Between jobs an old fault is a memory, not a fact: without this limit a
 * printer that ran out of paper once would never be tried again.
 */
export const OLD_REASON_SECONDS = 120;

export interface PrinterFacts {
  readonly fault: PrintFault | null;
  readonly isPaperLow: boolean;
  readonly isStopped: boolean;
  readonly detail: string;
  /** True when nobody prints and the reasons are older than `OLD_REASON_SECONDS`. */
  readonly isOld: boolean;
}

export function printerFacts(attributes: IppAttributes): PrinterFacts {
  const reasons = strings(attributes, 'printer-state-reasons').filter((reason) => reason !== 'none');
  const state = numberOf(attributes, 'printer-state');
  const isStopped = state === PRINTER_STOPPED || attributes.get('printer-is-accepting-jobs')?.[0] === false;
  const age = (numberOf(attributes, 'printer-up-time') ?? 0) - (numberOf(attributes, 'printer-state-change-time') ?? 0);
  return {
    fault: faultOf(reasons) ?? (isStopped ? 'other' : null),
    isPaperLow: isPaperLow(reasons),
    isStopped,
    detail: [...reasons, ...strings(attributes, 'printer-state-message')].filter(Boolean).join('; '),
    isOld: state === PRINTER_IDLE && age > OLD_REASON_SECONDS,
  };
}

/** @param device what the device itself says, when it can be asked; it knows better than the queue unless the queue is stopped */
export function statusOf(queue: PrinterFacts, device: PrinterFacts | null): PrinterStatus {
  const told = queue.isStopped || device === null ? queue : device;
  if (told.fault === null) return { state: 'ready', paperLow: told.isPaperLow };
  if (told === queue && queue.isOld && !queue.isStopped)
    return { state: 'ready', paperLow: queue.fault === 'out-of-paper' || queue.isPaperLow };
  return { state: 'fault', fault: told.fault, detail: told.detail };
}

/** @param faultNow what the printer says while this job waits or prints */
export function jobOf(attributes: IppAttributes, faultNow: PrintFault | null): PrintJob {
  const reasons = strings(attributes, 'job-state-reasons');
  switch (numberOf(attributes, 'job-state')) {
    case JOB.completed:
      return reasons.includes('job-completed-with-errors') ? { state: 'failed', fault: 'other' } : { state: 'printed' };
    case JOB.canceled:
    case JOB.aborted:
      return { state: 'failed', fault: faultNow ?? 'other' };
    case JOB.held:
    case JOB.stopped:
      return { state: 'held', fault: faultNow ?? 'other' };
    case JOB.pending:
      return faultNow === null ? { state: 'waiting' } : { state: 'held', fault: faultNow };
    case JOB.processing:
      return faultNow === null ? { state: 'printing' } : { state: 'held', fault: faultNow };
    case null:
    default:
      return { state: 'unknown' };
  }
}

export function hasEnded(attributes: IppAttributes): boolean {
  return (numberOf(attributes, 'job-state') ?? 0) >= JOB.canceled;
}

export function strings(attributes: IppAttributes, name: string): string[] {
  return (attributes.get(name) ?? []).filter((value) => typeof value === 'string');
}

export function numberOf(attributes: IppAttributes, name: string): number | null {
  const value = attributes.get(name)?.[0];
  return typeof value === 'number' ? value : null;
}
