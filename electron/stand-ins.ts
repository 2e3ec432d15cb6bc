/** Journal and printer in memory, until the real adapters are in. */
import { ok, err } from '#shared/result.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import type { Journal } from './journal/journal.ts';
import type { Printer } from './printing/printer.ts';

export function memoryJournal(): Journal {
  const events: RecordedEvent[] = [];
  const head = () => ({ seq: events.length, hash: String(events.length) });
  return {
    head,
    health: () => ({ state: 'sound' }),
    async append(more) {
      const fresh = more.filter((event) => event.seq > events.length);
      if (fresh.length > 0 && fresh[0]?.seq !== events.length + 1) return err({ code: 'out-of-step', head: head() });
      events.push(...fresh);
      return ok(head());
    },
    read: async (after, limit) => events.slice(after, after + limit),
    onHealth: () => undefined,
    close: async () => undefined,
  };
}

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
