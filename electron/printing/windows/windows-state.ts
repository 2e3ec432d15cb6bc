/** What `Get-Printer` and `Get-PrintJob` tell, as JSON of numbers (their words are translated, their flags are not). Pure. */
import type { PrinterStatus, PrintFault, PrintJob } from '#shared/printing/printer.ts';

/** PRINTER_STATUS_* and JOB_STATUS_* of winspool.h, in the order in which a person would want to hear of them. */
const printerFaults: readonly (readonly [flag: number, fault: PrintFault])[] = [
  [0x0040_0000, 'cover-open'],
  [0x0000_0008, 'jam'],
  [0x0000_0010, 'out-of-paper'],
  [0x0000_0040, 'out-of-paper'],
  [0x0000_0080, 'offline'],
  [0x0000_1000, 'offline'],
  [0x0000_0001, 'other'],
  [0x0000_0002, 'other'],
  [0x0010_0000, 'other'],
];
const JOB_ERROR = 0x0002;
const JOB_OFFLINE = 0x0020;
const JOB_PAPER_OUT = 0x0040;
const JOB_PRINTED = 0x0080;
const JOB_DELETED = 0x0104;
const JOB_BLOCKED = 0x0600;
const JOB_COMPLETE = 0x1000;
const JOB_PRINTING = 0x0010;

export interface WindowsJob {
  readonly id: number;
  readonly status: number;
}

export function windowsPrinterFault(status: number): PrintFault | null {
  return printerFaults.find(([flag]) => (status & flag) !== 0)?.[1] ?? null;
}

export function windowsStatus(status: number): PrinterStatus {
  const fault = windowsPrinterFault(status);
  // Windows has no flag for «paper is running low».
  return fault === null
    ? { state: 'ready', paperLow: false }
    : { state: 'fault', fault, detail: `winspool 0x${status.toString(16)}` };
}

export function windowsJob({ status }: WindowsJob, printerFault: PrintFault | null): PrintJob {
  if ((status & (JOB_PRINTED | JOB_COMPLETE)) !== 0) return { state: 'printed' };
  if ((status & JOB_DELETED) !== 0) return { state: 'failed', fault: printerFault ?? 'other' };
  if ((status & JOB_PAPER_OUT) !== 0) return { state: 'held', fault: 'out-of-paper' };
  if (printerFault !== null) return { state: 'held', fault: printerFault };
  if ((status & JOB_OFFLINE) !== 0) return { state: 'held', fault: 'offline' };
  if ((status & (JOB_ERROR | JOB_BLOCKED)) !== 0) return { state: 'held', fault: 'other' };
  return { state: (status & JOB_PRINTING) === 0 ? 'waiting' : 'printing' };
}
