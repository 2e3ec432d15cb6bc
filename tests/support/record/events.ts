/** Events for tests that do not care what happened, only that it is remembered. */
import { uuidv7 } from 'uuidv7';
import type { EventBody, RecordedEvent } from '#shared/record/events.ts';

export function event(
  seq: number,
  body: EventBody = { type: 'session.started', sessionId: uuidv7() },
  day = '2026-11-23',
): RecordedEvent {
  return { v: 1, seq, id: uuidv7(), at: Date.parse(`${day}T09:00:00Z`) + seq, day, body };
}

/** Events `from`…`to`, both included. */
export function events(from: number, to: number, day = '2026-11-23'): RecordedEvent[] {
  return Array.from({ length: to - from + 1 }, (_, index) => event(from + index, undefined, day));
}

export function issued(seq: number, number: number, letter = 'Д', day = '2026-11-23'): RecordedEvent {
  const rest = {
    entry: 'unemployed',
    choice: null,
    answers: {},
    privateRoom: false,
    needsHelp: false,
    priority: false,
    ahead: 0,
  };
  return event(seq, { type: 'ticket.issued', ticketId: uuidv7(), letter, number, ...rest }, day);
}
