/** A kiosk without paper: the visitor remembers the number. */
import { err } from '#shared/result.ts';
import type { Printer } from './printer.ts';

export function createNoPrinter(): Printer {
  return {
    status: async () => ({ state: 'fault', fault: 'no-printer', detail: 'no printer is set up' }),
    print: async () => err({ code: 'print-refused', fault: 'no-printer' }),
    job: async () => ({ state: 'unknown' }),
    cancel: async () => {},
    openJobs: async () => [],
    list: async () => [],
  };
}
