/** Tickets out of their events. */
import { applyToTicket, isTicketEvent } from '#shared/queue/apply-to-ticket.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import type { TicketRow } from '../store/record-store.ts';

export interface FoldedTickets {
  readonly changed: readonly TicketRow[];
  /** As they were stored. */
  readonly before: ReadonlyMap<string, TicketRow>;
  readonly ignored: number;
}

/** @param stored the rows there are of the tickets that the events tell of */
export function foldTickets(stored: readonly TicketRow[], events: readonly RecordedEvent[]): FoldedTickets {
  const before = new Map(stored.map((row) => [row.id, row]));
  const changed = new Map<string, TicketRow>();
  let ignored = 0;
  for (const event of events) {
    if (!isTicketEvent(event.body)) continue;
    const { ticketId } = event.body;
    const known = changed.get(ticketId) ?? before.get(ticketId);
    const ticket = applyToTicket(known?.ticket, event);
    if (ticket === undefined || ticket === known?.ticket) ignored += 1;
    else {
      const { id, day, letter } = ticket;
      changed.set(id, { id, day, letter, seq: known?.seq ?? event.seq, ticket });
    }
  }
  return { changed: [...changed.values()], before, ignored };
}
