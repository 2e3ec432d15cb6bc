/** What a device is for: tickets, or sheets (advice, résumés, reports). One may serve both. No schema here: the first load goes without. */
export const printerUses = ['tickets', 'sheets'] as const;
export type PrinterUse = (typeof printerUses)[number];

/** Known from the job's name, so that a question after a restart finds the same device. */
export function useOfJob(jobKey: string): PrinterUse {
  return jobKey.startsWith('ticket-') ? 'tickets' : 'sheets';
}
