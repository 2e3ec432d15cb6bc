/** Days of a busy centre, as the kiosk itself would have recorded them. */
import { createHash } from 'node:crypto';
import type { EventBody, RecordedEvent } from '#shared/record/events.ts';
import { serviceDay } from '#shared/record/service-day.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';

/** The busiest day anybody has asked for (anchors: FQM#51). */
export const TICKETS_A_DAY = 2000;
const DAY_MS = 86_400_000;
/** As many events as one append may bring. */
const BATCH = 1000;
const TIME_ZONE = 'Asia/Yekaterinburg';
/** How many of a day's tickets still wait or have been called when it is measured. */
const STILL_WAITING = 60;

const ways = [
  { letter: 'А', entry: 'work', choice: 'permanent', answers: { 'first-visit': ['been-before'] } },
  { letter: 'Б', entry: 'benefit', choice: 'payment', answers: { 'first-visit': ['yes-first'], passport: ['with-me'] } },
  { letter: 'В', entry: 'training', choice: 'courses', answers: { passport: ['at-home'] } },
  { letter: 'Г', entry: 'resume', choice: 'interview', answers: {} },
  { letter: 'Д', entry: 'support', choice: 'documents', answers: { need: ['housing', 'talk'] } },
  { letter: 'Е', entry: 'ask', choice: null, answers: {} },
] as const;

/** What a journal is filled with. */
export interface History {
  readonly directory: string;
  /** At most so many events, less those of the visit that was cut in two. */
  readonly events: number;
  /** Milliseconds since 1970: the last day is today, up to now, with all of its tickets. */
  readonly now: number;
}

/** Writes the journal of several days through the journal's own code. @returns events written */
export async function writeHistory({ directory, events: atMost, now }: History): Promise<number> {
  const journal = await openJournal({ directory, now: () => now });
  if (!journal.ok) throw new Error(journal.problem.code);
  const events = history(atMost, now);
  for (let from = 0; from < events.length; from += BATCH) {
    const answer = await journal.value.append(events.slice(from, from + BATCH));
    if (!answer.ok) throw new Error(answer.problem.code);
  }
  await journal.value.close();
  return events.length;
}

function history(atMost: number, now: number): RecordedEvent[] {
  const days = Math.ceil(atMost / bodiesOfDay(0, 0).length);
  const moments = Array.from({ length: days }, (_, day) => {
    const isToday = day === days - 1;
    const bodies = bodiesOfDay(day, isToday ? STILL_WAITING : 0);
    const ends = now - (days - 1 - day) * DAY_MS;
    const begins = startOfDay(ends);
    return bodies.map((body, index) => ({ at: begins + Math.floor(((ends - begins) * index) / bodies.length), body }));
  }).flat();
  const newest = moments.slice(-atMost);
  const whole = newest.slice(newest.findIndex(({ body }) => body.type === 'session.started'));
  return whole.map(({ at, body }, index) => ({
    v: 1,
    seq: index + 1,
    id: idOf(`event ${index}`),
    at,
    day: serviceDay(at, TIME_ZONE),
    body,
  }));
}

function bodiesOfDay(day: number, stillWaiting: number): EventBody[] {
  const highest = new Map<string, number>();
  return Array.from({ length: TICKETS_A_DAY }, (_, index) => {
    const way = ways[(index * 5 + Math.floor(index / 7)) % ways.length] ?? ways[0];
    const number = (highest.get(way.letter) ?? 0) + 1;
    highest.set(way.letter, number);
    const isWaiting = index >= TICKETS_A_DAY - stillWaiting;
    return bodiesOfVisit(`${day} ${index}`, way, number, isWaiting);
  }).flat();
}

function bodiesOfVisit(name: string, way: (typeof ways)[number], number: number, isWaiting: boolean): EventBody[] {
  const sessionId = idOf(`session ${name}`);
  const ticketId = idOf(`ticket ${name}`);
  const wishes = { privateRoom: number % 9 === 0, needsHelp: number % 11 === 0, priority: number % 13 === 0 };
  const answers = Object.fromEntries(Object.entries(way.answers).map(([id, chosen]) => [id, [...chosen]]));
  return [
    { type: 'session.started', sessionId },
    {
      type: 'ticket.issued',
      ticketId,
      letter: way.letter,
      number,
      entry: way.entry,
      choice: way.choice,
      answers,
      ...wishes,
      ahead: 3,
    },
    { type: 'ticket.printing', ticketId, attempt: 1 },
    { type: 'ticket.printed', ticketId },
    { type: 'ticket.taken', ticketId, as: 'paper' },
    { type: 'session.ended', sessionId, how: 'finished' },
    ...(isWaiting
      ? []
      : ([
          { type: 'ticket.called', ticketId },
          { type: 'ticket.served', ticketId },
        ] as const)),
  ];
}

function startOfDay(at: number): number {
  const day = serviceDay(at, TIME_ZONE);
  let begins = at;
  // By the minute, because zones are not whole hours everywhere.
  while (serviceDay(begins - 60_000, TIME_ZONE) === day) begins -= 60_000;
  return begins;
}

/** The same name gives the same id, so that a run can be repeated; in the form of a UUID, version 7. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
