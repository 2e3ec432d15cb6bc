/** No ghost tickets (Memuro-Town/MADO-queue#21): a number that nobody holds is taken out of the queue. */
import type { Ticket } from './ticket.ts';

/**
 * Tickets that become void when their visit ends (pass those of the visit), or at start after a crash (pass all of today).
 * Printed counts as held. One already called is left to staff: somebody may be standing at the desk.
 */
export function ticketsToVoid(tickets: readonly Ticket[]): readonly Ticket[] {
  return tickets.filter((ticket) => ticket.place === 'waiting' && !ticket.isHeld);
}
