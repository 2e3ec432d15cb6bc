import { applyToTicket, isTicketEvent } from '../../queue/apply-to-ticket.ts';
import type { Ticket } from '../../queue/ticket.ts';
import type { Row } from '../columns.ts';
import { createHourReader, OpenOnes, type Open, type RowContext, type RowSource } from './row-source.ts';

const MINUTE_MS = 60_000;

interface OpenTicket extends Open {
  readonly ticket: Ticket;
}

/** One row a ticket. What the visitor answered before the ticket and asked for beside it stays on the kiosk: a table has no use for it. */
export function createTicketRows({ kiosk, number, timeZone, keyOf }: RowContext): RowSource {
  const open = new OpenOnes<OpenTicket>();
  const hourOf = createHourReader(timeZone);

  function rowOf({ ticket }: OpenTicket): Row {
    const { issuedAt, calledAt } = ticket;
    return [
      kiosk,
      number,
      keyOf(ticket.id),
      ticket.day,
      hourOf(issuedAt),
      ticket.letter,
      ticket.number,
      ticket.entry,
      ticket.choice,
      ticket.aheadAtIssue,
      // A clock that was set back gives no negative wait.
      calledAt === null ? null : Math.max(0, Math.floor((calledAt - issuedAt) / MINUTE_MS)),
      ticket.paper.state,
      ticket.isHeld,
      ticket.place,
    ];
  }

  return {
    retold: open.retold,
    take(event, isOurs) {
      if (!isTicketEvent(event.body)) return;
      const before = open.get(event.body.ticketId);
      const ticket = applyToTicket(before?.ticket, event);
      if (ticket === undefined) return;
      const isRetold = before?.isRetold ?? !isOurs;
      open.touch(ticket.id, { ticket, lastSeq: event.seq, isOurs, isRetold });
    },
    drain: (seq) =>
      open
        .drain(seq)
        .toSorted((a, b) => a.ticket.issuedAt - b.ticket.issuedAt)
        .map(rowOf),
  };
}
