/** A ticket's share of its day. */
import type { Ticket } from '#shared/queue/ticket.ts';
import type { TicketSums } from './day-sums.ts';

const MINUTE_MS = 60_000;
/** The centre's own norm (domain §2.1): nobody should wait longer. */
export const LONG_WAIT_MINUTES = 15;

/**
 * Takes out what the ticket was and puts in what it has become.
 * @param sums of the ticket's day, changed in place
 * @param before undefined for a new ticket
 */
export function recountTicket(sums: TicketSums, before: Ticket | undefined, after: Ticket): void {
  if (before !== undefined) add(sums, before, -1);
  add(sums, after, 1);
}

function add(sums: TicketSums, { place, issuedAt, calledAt }: Ticket, by: 1 | -1): void {
  sums.issued += by;
  if (place === 'void') sums.voided += by;
  if (calledAt === null) return;
  sums.called += by;
  if (calledAt - issuedAt > LONG_WAIT_MINUTES * MINUTE_MS) sums.waitedLong += by;
}
