import type { Ticket } from '#shared/queue/ticket.ts';

export const ticketFilters = ['waiting', 'called', 'done', 'check'] as const;
/** `check`: nobody holds it, or the paper never came: somebody may be standing there with a number in mind. */
export type TicketFilter = (typeof ticketFilters)[number];

export function inFilter(ticket: Ticket, filter: TicketFilter): boolean {
  switch (filter) {
    case 'waiting':
      return ticket.place === 'waiting';
    case 'called':
      return ticket.place === 'called';
    case 'done':
      return ticket.place === 'served' || ticket.place === 'absent';
    case 'check':
      return ticket.place === 'void';
  }
}
