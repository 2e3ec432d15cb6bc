/** The one way in: an event, its place in history and all tables in one strict transaction, then the journal. */
import { isLegal, isTicketEvent } from '#shared/queue/apply-to-ticket.ts';
import { peopleAhead } from '#shared/queue/ahead.ts';
import type { Ticket } from '#shared/queue/ticket.ts';
import type { EventBody, RecordedEvent } from '#shared/record/events.ts';
import { eventCheck } from './event-check.ts';
import { addAndFold, wantedBy } from './fold/fold.ts';
import type { JournalLink } from './journal-link.ts';
import type { Ledger } from './ledger.ts';
import { drawNumber } from './numbers.ts';
import { IllegalEventError, SupersededError, type KioskRecord, type StaffCall } from './kiosk-record.ts';
import type { Found, Tables, TicketRow, Wanted } from './store/record-store.ts';
import type { View } from './view.ts';

export interface WriterDeps {
  readonly ledger: Ledger;
  readonly link: JournalLink;
  readonly view: View;
  readonly now: () => number;
  readonly newId: () => string;
  readonly today: () => string;
  /** Resolves when the journal has the event or refused it. */
  readonly afterWrite: (seq: number) => Promise<void>;
  /** Told once when events go in unchecked, and why. */
  readonly onUnchecked: (error: unknown) => void;
}

/** What happened, once what was wanted for it is looked up. */
interface Cause {
  readonly wanted: (day: string) => Wanted;
  readonly body: (tables: Tables, found: Found, day: string) => Promise<EventBody>;
}

type Stamp = Pick<RecordedEvent, 'v' | 'id' | 'at' | 'day'>;

interface Added {
  readonly event: RecordedEvent;
  readonly changed: readonly TicketRow[];
  readonly calls: readonly StaffCall[] | undefined;
}

export type Writer = Pick<KioskRecord, 'record' | 'issueTicket' | 'stored'>;

export function createWriter(deps: WriterDeps): Writer {
  const { ledger, link, view, now, newId, today, afterWrite, onUnchecked } = deps;
  let storing: Promise<unknown> = Promise.resolve();

  async function write(cause: Cause): Promise<readonly TicketRow[]> {
    const adding = store(cause);
    // Without what they answered: each would hold the one before, and a page lives for months.
    storing = Promise.allSettled([storing, adding]).then(() => undefined);
    const { event, changed } = await adding;
    await afterWrite(event.seq);
    if (link.isSuperseded.value) throw new SupersededError();
    return changed;
  }

  async function store(cause: Cause): Promise<Added> {
    const check = await eventCheck(onUnchecked);
    if (link.isSuperseded.value) throw new SupersededError();
    const stamp = { v: 1 as const, id: newId(), at: now(), day: today() };
    const from = link.head().seq;
    let isRetry = false;
    const added = await ledger.write(async (tables) => {
      // A transaction that was reported as failed may have been kept all the same.
      const kept = isRetry ? (await tables.eventsAfter(from, Infinity)).find(({ id }) => id === stamp.id) : undefined;
      isRetry = true;
      return kept === undefined ? add(tables, check, stamp, cause) : asAdded(tables, kept);
    });
    ledger.note(added.event);
    view.update(added.changed, added.calls);
    return added;
  }

  async function add(tables: Tables, check: (event: RecordedEvent) => RecordedEvent, stamp: Stamp, cause: Cause): Promise<Added> {
    const found = await tables.lookUp(cause.wanted(stamp.day));
    const body = await cause.body(tables, found, stamp.day);
    refuseIllegal(found, body);
    // Behind the journal's head too: what it holds may not have been read yet.
    const seq = Math.max(found.lastSeq, link.head().seq) + 1;
    const event = check({ ...stamp, seq, body });
    const { changed, touchedCalls } = await addAndFold(tables, [event], found);
    return { event, changed, calls: touchedCalls ? await tables.calls() : undefined };
  }

  /** What screens show already, without reading hundreds of rows while a visitor waits; `ahead` is told, the number is drawn. */
  async function ticketsOf(tables: Tables, day: string, letter: string): Promise<readonly Ticket[]> {
    if (view.day.value === day) return view.today.value;
    return (await tables.ticketsOf(day, letter)).map((row) => row.ticket);
  }

  return {
    stored: () => storing,
    record: async (body) => void (await write({ wanted: (day) => wantedBy([{ day, body }]), body: async () => body })),
    issueTicket: async (request) => {
      // A number is given to a ticket that was never there, so nothing is looked up under its id.
      const ticketId = newId();
      const [row] = await write({
        wanted: (day) => ({ tickets: [], surveys: [], days: [day], numberDays: [day] }),
        body: async (tables, { counters }, day) => {
          const { letter, priority } = request;
          const tickets = await ticketsOf(tables, day, letter);
          const ahead = peopleAhead(tickets, { day, letter, priority, number: Infinity });
          const number = await drawNumber(tables, counters, { day, letter });
          return { type: 'ticket.issued', ...request, ticketId, number, ahead };
        },
      });
      if (row === undefined) throw new Error('issued ticket not folded');
      return row.ticket;
    },
  };
}

async function asAdded(tables: Tables, event: RecordedEvent): Promise<Added> {
  const { tickets } = await tables.lookUp(wantedBy([event]));
  return { event, changed: tickets, calls: await tables.calls() };
}

function refuseIllegal({ tickets }: Found, body: EventBody): void {
  if (!isTicketEvent(body) || body.type === 'ticket.issued') return;
  const row = tickets.find(({ id }) => id === body.ticketId);
  if (!isLegal(row?.ticket, body))
    throw new IllegalEventError(
      `${body.type} of a ticket in ${row?.ticket.place ?? 'no place'}, paper ${row?.ticket.paper.state ?? 'none'}`,
    );
}
