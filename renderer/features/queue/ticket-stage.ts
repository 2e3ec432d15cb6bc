import type { Ticket } from '#shared/queue/ticket.ts';
import type { Visit } from '../../session/visit.ts';

/** What the visitor should do about the ticket now; each stage has its own words and at most two buttons. */
export type TicketStage = 'printing' | 'slow' | 'printed' | 'no-paper' | 'no-printer' | 'held' | 'void';

/**
 * @param said what the visitor pressed last; the record knows what the printer did
 * @param isSlow printing for more than 10 s (U-17)
 */
export function ticketStage(ticket: Ticket, said: Visit['ticketSaid']['value'], isSlow: boolean): TicketStage {
  if (ticket.place === 'void') return 'void';
  if (said === 'have-paper' || said === 'remembered') return 'held';
  switch (ticket.paper.state) {
    case 'not-asked':
    case 'printing':
      return isSlow ? 'slow' : 'printing';
    case 'printed':
      return said === 'not-out' ? 'no-paper' : 'printed';
    case 'not-printed':
      return ticket.paper.fault === 'no-printer' ? 'no-printer' : 'no-paper';
  }
}
