/** Events into tables. The same fold serves a tap on the screen, a replay of the journal and a rebuild. */
import { applyToTicket, isTicketEvent } from '#shared/queue/apply-to-ticket.ts';
import { highestWith } from '#shared/queue/numbering.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import { countEvent, isCounted } from '#shared/reports/day-sums.ts';
import { recountTicket } from '#shared/reports/ticket-sums.ts';
import { openDayBook, type DayBook } from './reports/day-book.ts';
import { foldSurveys } from './reports/fold-surveys.ts';
import { putSummary } from './retention/put-summary.ts';
import type { CounterRow, Tables, TicketRow } from './store/record-store.ts';

const REBUILD_CHUNK = 5000;
/** Later than any. */
const LAST_DAY = '9999-12-31';

export interface Folded {
  readonly changed: readonly TicketRow[];
  readonly touchedCalls: boolean;
  /** Steps that could not be taken: out of a damaged history or of a newer version. */
  readonly ignored: number;
}

/** Folds events into the tables, in order, inside the caller's transaction. */
export async function fold(tables: Tables, events: readonly RecordedEvent[]): Promise<Folded> {
  const book = openDayBook(tables);
  // One after the other: Dexie loses its transaction where several native async functions run in it at the same time.
  const { changed, ignored } = await foldTickets(tables, book, events);
  await raiseCounters(tables, events);
  const ignoredOfSurveys = await foldSurveys(tables, book, events);
  const counted = events.filter(isCounted);
  await book.open(counted.map(({ day }) => day));
  for (const event of counted) countEvent(book.of(event.day), event);
  await book.save();
  return { changed, ignored: ignored + ignoredOfSurveys, touchedCalls: await foldCalls(tables, events) };
}

/**
 * Makes the folded tables anew from what the base tells and all events behind it. Days whose events are gone, and of which no base knows,
 * keep their sums.
 */
export async function rebuild(tables: Tables): Promise<void> {
  const base = await tables.base();
  const [first] = await tables.eventsAfter(base?.seq ?? 0, 1);
  const isAllTold = base === null ? first === undefined || first.seq === 1 : base.isKnown;
  await tables.clearFolded(isAllTold ? null : (first?.day ?? LAST_DAY));
  if (base !== null) await putSummary(tables, base.summary);
  for (let after = base?.seq ?? 0; ;) {
    const events = await tables.eventsAfter(after, REBUILD_CHUNK);
    const last = events.at(-1);
    if (last === undefined) return;
    await fold(tables, events);
    after = last.seq;
  }
}

async function foldTickets(
  tables: Tables,
  book: DayBook,
  events: readonly RecordedEvent[],
): Promise<Pick<Folded, 'changed' | 'ignored'>> {
  const ids = new Set(events.flatMap(({ body }) => (isTicketEvent(body) ? [body.ticketId] : [])));
  if (ids.size === 0) return { changed: [], ignored: 0 };
  const stored = await tables.tickets([...ids]);
  const rows = new Map(stored.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
  const before = new Map(rows);
  const changed = new Map<string, TicketRow>();
  let ignored = 0;
  for (const event of events) {
    if (!isTicketEvent(event.body)) continue;
    const known = rows.get(event.body.ticketId);
    const ticket = applyToTicket(known?.ticket, event);
    if (ticket === undefined || ticket === known?.ticket) ignored += 1;
    else {
      const row = { id: ticket.id, day: ticket.day, letter: ticket.letter, seq: known?.seq ?? event.seq, ticket };
      rows.set(row.id, row);
      changed.set(row.id, row);
    }
  }
  await book.open([...changed.values()].map(({ day }) => day));
  for (const { id, day, ticket } of changed.values()) recountTicket(book.of(day).tickets, before.get(id)?.ticket, ticket);
  await tables.putTickets([...changed.values()]);
  return { changed: [...changed.values()], ignored };
}

async function raiseCounters(tables: Tables, events: readonly RecordedEvent[]): Promise<void> {
  const days = new Map<string, Map<string, CounterRow>>();
  const changed = new Map<string, CounterRow>();
  for (const { day, body } of events) {
    if (body.type !== 'ticket.issued') continue;
    const ofDay = days.get(day) ?? new Map((await tables.counters(day)).map((row) => [row.letter, row]));
    days.set(day, ofDay);
    const raised = { day, letter: body.letter, highest: highestWith(ofDay.get(body.letter)?.highest, body.number) };
    ofDay.set(body.letter, raised);
    changed.set(`${day} ${body.letter}`, raised);
  }
  if (changed.size > 0) await tables.putCounters([...changed.values()]);
}

async function foldCalls(tables: Tables, events: readonly RecordedEvent[]): Promise<boolean> {
  let isTouched = false;
  for (const { at, body } of events) {
    if (body.type === 'staff.called') await tables.putCall({ callId: body.callId, screen: body.screen, at });
    else if (body.type === 'staff.call-answered') await tables.deleteCall(body.callId);
    else continue;
    isTouched = true;
  }
  return isTouched;
}
