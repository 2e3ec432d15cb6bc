/**
 * Events into tables. The same fold serves a tap on the screen, a replay of the journal and a rebuild. It looks everything up at once,
 * computes, and puts everything at once: a request that waits for the one before it makes a visitor wait.
 */
import { isTicketEvent } from '#shared/queue/apply-to-ticket.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import { countEvent, isCounted } from '#shared/reports/day-sums.ts';
import { recountSurvey } from '#shared/reports/survey-sums.ts';
import { recountTicket } from '#shared/reports/ticket-sums.ts';
import { isSurveyEvent } from '#shared/survey/survey-state.ts';
import type { Found, Tables, TicketRow, Wanted } from '../store/record-store.ts';
import { openDayBook } from './day-book.ts';
import { raiseCounters } from './raise-counters.ts';
import { foldSurveys, surveyRow } from './fold-surveys.ts';
import { foldTickets } from './fold-tickets.ts';

export interface Folded {
  readonly changed: readonly TicketRow[];
  readonly touchedCalls: boolean;
  /** Steps that could not be taken: out of a damaged history or of a newer version. */
  readonly ignored: number;
}

/** What has to be looked up before events can be folded; they need no place in history yet. */
export function wantedBy(events: readonly Pick<RecordedEvent, 'day' | 'body'>[]): Wanted {
  const tickets = new Set<string>();
  const surveys = new Set<string>();
  const days = new Set<string>();
  const numberDays = new Set<string>();
  for (const { day, body } of events) {
    if (isTicketEvent(body)) tickets.add(body.ticketId);
    else if (isSurveyEvent(body)) surveys.add(body.surveyId);
    else if (!isCounted({ body })) continue;
    days.add(day);
    if (body.type === 'ticket.issued') numberDays.add(day);
  }
  return { tickets: [...tickets], surveys: [...surveys], days: [...days], numberDays: [...numberDays] };
}

/** Folds events that stand in the store, in order, inside the caller's transaction. */
export async function fold(tables: Tables, events: readonly RecordedEvent[]): Promise<Folded> {
  return foldFound(tables, events, { found: await tables.lookUp(wantedBy(events)), isStored: true });
}

/** Puts events that are new into the store and folds them. @param found what `wantedBy` them, if it was looked up already */
export async function addAndFold(tables: Tables, events: readonly RecordedEvent[], found?: Found): Promise<Folded> {
  return foldFound(tables, events, { found: found ?? (await tables.lookUp(wantedBy(events))), isStored: false });
}

async function foldFound(
  tables: Tables,
  events: readonly RecordedEvent[],
  { found, isStored }: { readonly found: Found; readonly isStored: boolean },
): Promise<Folded> {
  const tickets = foldTickets(found.tickets, events);
  const surveys = foldSurveys(found.surveys, events);
  const counted = events.filter(isCounted);
  const book = openDayBook(found.days);
  // A ticket of yesterday that becomes void after midnight changes yesterday.
  const later = book.missing([...tickets.changed, ...surveys.changed].map(({ day }) => day));
  if (later.length > 0) book.add((await tables.lookUp({ days: later })).days);
  for (const { id, day, ticket } of tickets.changed) recountTicket(book.of(day).tickets, tickets.before.get(id)?.ticket, ticket);
  for (const survey of surveys.changed) recountSurvey(book.of(survey.day), surveys.before.get(survey.id), survey);
  for (const event of counted) countEvent(book.of(event.day), event);
  await tables.put({
    events: isStored ? [] : events,
    tickets: tickets.changed,
    counters: raiseCounters(found.counters, events),
    surveys: surveys.changed.map(surveyRow),
    days: book.touched(),
  });
  return {
    changed: tickets.changed,
    ignored: tickets.ignored + surveys.ignored,
    touchedCalls: await foldCalls(tables, events),
  };
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
