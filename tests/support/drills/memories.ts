/** What the kiosk remembers, read from outside of it: the journal by its own code from a copy, the database through the page. */
import { deepStrictEqual as deepEqual } from 'node:assert';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { applyToTicket, isTicketEvent } from '#shared/queue/apply-to-ticket.ts';
import type { Ticket } from '#shared/queue/ticket.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';

export interface Database {
  readonly events: readonly RecordedEvent[];
  readonly tickets: readonly Ticket[];
}

/** Fails unless the chain is whole, from the first line to the last. */
export async function journalOf(dataDirectory: string): Promise<readonly RecordedEvent[]> {
  const copy = await mkdtemp(join(tmpdir(), 'drill-journal-'));
  try {
    await cp(join(dataDirectory, 'journal'), copy, { recursive: true });
    const journal = await openJournal({ directory: copy, now: Date.now });
    if (!journal.ok) throw new Error(journal.problem.code);
    await journal.value.verified;
    deepEqual(journal.value.health(), { state: 'sound' });
    const { seq } = journal.value.head();
    const events = await journal.value.read(0, seq + 1);
    deepEqual(
      events.map((event) => event.seq),
      Array.from({ length: seq }, (_, index) => index + 1),
    );
    await journal.value.close();
    return events;
  } finally {
    await rm(copy, { recursive: true });
  }
}

export function databaseOf(page: Page): Promise<Database> {
  return page.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page knows nothing outside this function
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(request.error?.name)));
      });
    const database = await done(indexedDB.open('first-step'));
    const all = database.transaction(['events', 'blocks', 'tickets']);
    const [single, blocks, rows] = await Promise.all([
      done(all.objectStore('events').getAll() as IDBRequest<RecordedEvent[]>),
      done(all.objectStore('blocks').getAll() as IDBRequest<{ events: RecordedEvent[] }[]>),
      done(all.objectStore('tickets').getAll() as IDBRequest<{ ticket: Ticket }[]>),
    ]);
    database.close();
    const events = [...single, ...blocks.flatMap((block) => block.events)].toSorted((a, b) => a.seq - b.seq);
    return { events, tickets: rows.map(({ ticket }) => ticket) };
  });
}

/** The tickets as the events tell them. */
export function ticketsIn(events: readonly RecordedEvent[]): readonly Ticket[] {
  const tickets = new Map<string, Ticket>();
  for (const event of events) {
    if (!isTicketEvent(event.body)) continue;
    const after = applyToTicket(tickets.get(event.body.ticketId), event);
    if (after !== undefined) tickets.set(after.id, after);
  }
  return [...tickets.values()];
}
