import { ticketLabel, type Ticket } from '#shared/queue/ticket.ts';
import { printTicket, type TicketPrinting } from '../../../queue/print-ticket.ts';
import { staff as words } from '../../../strings/staff.ts';

/** The same number on paper again. @returns what to tell the member of staff */
export async function reprint(services: TicketPrinting, ticket: Ticket): Promise<string> {
  const label = ticketLabel(ticket.letter, ticket.number);
  const print = await printTicket(services, ticket, () => undefined, new AbortController().signal);
  return print.outcome === 'printed' ? words.today.reprinted(label) : words.today.notReprinted(label);
}
