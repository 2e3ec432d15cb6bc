import { applyToTicket, isTicketEvent } from '../../queue/apply-to-ticket.ts';
import type { Ticket } from '../../queue/ticket.ts';
import type { Row } from '../columns.ts';
import {
  createHourReader,
  createTeller,
  takeQuiet,
  touch,
  type Quiet,
  type RowContext,
  type RowSource,
  type Told,
} from './row-source.ts';

const MINUTE_MS = 60_000;

interface OpenTicket extends Quiet, Told {
  readonly ticket: Ticket;
}

/** One row a ticket. What the visitor answered before the ticket and asked for beside it stays on the kiosk: a table has no use for it. */
export function createTicketRows({ kiosk, number, timeZone, keyOf }: RowContext): RowSource {
  const open = new Map<string, OpenTicket>();
  const hourOf = createHourReader(timeZone);
  const { tell, retold } = createTeller();

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
    retold,
    take(event, isOurs) {
      if (!isTicketEvent(event.body)) return;
      const before = open.get(event.body.ticketId);
      const ticket = applyToTicket(before?.ticket, event);
      if (ticket === undefined) return;
      const told: Told = { isOurs: isOurs || before?.isOurs === true, isRetold: before?.isRetold ?? !isOurs };
      touch(open, ticket.id, { ticket, lastSeq: event.seq, ...told });
    },
    drain: (seq) =>
      tell(takeQuiet(open, seq))
        .toSorted((a, b) => a.ticket.issuedAt - b.ticket.issuedAt)
        .map(rowOf),
  };
}
