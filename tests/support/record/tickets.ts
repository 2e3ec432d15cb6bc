/** Tickets as the queue sees them. */
import type { Ticket } from '#shared/queue/ticket.ts';

/** A ticket that waits, its paper in the visitor's hand. */
export function ticket(changes: Partial<Ticket> = {}): Ticket {
  const number = changes.number ?? 1;
  return {
    id: `ticket-${number}`,
    day: '2026-11-23',
    letter: 'Д',
    number,
    entry: 'unemployed',
    choice: null,
    answers: {},
    privateRoom: false,
    needsHelp: false,
    priority: false,
    aheadAtIssue: 0,
    issuedAt: 0,
    calledAt: null,
    paper: { state: 'printed', attempt: 1 },
    isHeld: true,
    place: 'waiting',
    ...changes,
  };
}
