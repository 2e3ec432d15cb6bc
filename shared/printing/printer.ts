/** What a printer can tell and be asked, in the same words on both sides of the contract. */
import * as z from 'zod/mini';
import type { printFaultSchema } from '#shared/record/events.ts';

/** Why paper will not come, as told by the device (U-18); `stuck` is ours: no end within the limit. */
export type PrintFault = z.infer<typeof printFaultSchema>;

export type PrinterStatus =
  | { readonly state: 'ready'; readonly paperLow: boolean }
  | {
      readonly state: 'fault';
      readonly fault: PrintFault;
      /** The device's own words, for staff only. */ readonly detail: string;
    };

/** One job as the device sees it. `printed` means the printer reported completion, not that a spooler accepted it. */
export type PrintJob =
  | { readonly state: 'waiting' }
  | { readonly state: 'printing' }
  | { readonly state: 'printed' }
  /** Still in the queue, but the device stopped on a fault: paper added later lets it finish. */
  | { readonly state: 'held'; readonly fault: PrintFault }
  | { readonly state: 'failed'; readonly fault: PrintFault }
  /** Never heard of, or forgotten after a restart of the print system. */
  | { readonly state: 'unknown' };

/** 80 mm receipt roll or an A4 sheet. */
export const paperSchema = z.enum(['roll-80', 'a4']);
export type Paper = z.infer<typeof paperSchema>;

/** A job of ours by its name in the print system: what it is for, a UUID, and of a ticket the attempt. Others' jobs are left alone. */
const OWN_JOB = /^(?:ticket|sheet|resume|report)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:-\d+)?$/;

export function isOwnJob(name: string): boolean {
  return OWN_JOB.test(name);
}

export const printRequestSchema = z.strictObject({
  /** Names the job for later questions, also after a restart: the ticket's id and the attempt. No personal data. */
  jobKey: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  /** A PDF, base64: the same bytes cross HTTP and IPC. At most 2 MiB of PDF. */
  pdfBase64: z.string().check(z.regex(/^[A-Za-z0-9+/]+=*$/), z.maxLength(2_796_204)),
  paper: paperSchema,
  copies: z.int().check(z.minimum(1), z.maximum(3)),
});
