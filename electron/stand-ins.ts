/** No printer, until the real adapters are in. */
import { err } from '#shared/result.ts';
import type { Printer } from './printing/printer.ts';

export function noPrinter(): Printer {
  return {
    status: async () => ({ state: 'fault', fault: 'no-printer', detail: '' }),
    print: async () => err({ code: 'print-refused', fault: 'no-printer' }),
    job: async () => ({ state: 'unknown' }),
    cancel: async () => undefined,
    list: async () => [],
    close: async () => undefined,
  };
}
