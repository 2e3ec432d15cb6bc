import type { Ticket } from '#shared/queue/ticket.ts';

export const ticketFilters = ['waiting', 'called', 'done', 'check'] as const;
/** `check`: void, because nobody held it or staff took it out: somebody may be standing there with that number in mind. */
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

/** So many rows are drawn at most: two thousand tickets a day would take seconds. */
export const MAX_ROWS = 40;

/** Who waits, longest first; whoever was called or is done, called last first: that is where a slip is put right. */
export function rowsFor(
  tickets: readonly Ticket[],
  filter: TicketFilter,
): { readonly shown: readonly Ticket[]; readonly count: number } {
  const found = tickets.filter((ticket) => inFilter(ticket, filter));
  const inOrder = filter === 'waiting' ? found : found.toReversed().toSorted((a, b) => turnOf(b) - turnOf(a));
  return { shown: inOrder.slice(0, MAX_ROWS), count: found.length };
}

/** Of the call, not of the number: a quick letter gives forty numbers while a slow one is served, and the slip would not be drawn. */
function turnOf({ calledAt, issuedAt }: Ticket): number {
  return calledAt ?? issuedAt;
}
