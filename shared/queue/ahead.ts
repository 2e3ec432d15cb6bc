/** How many people will be called before this ticket. */
import type { Ticket } from './ticket.ts';

export type PlaceInLine = Pick<Ticket, 'day' | 'letter' | 'number' | 'priority'>;

/**
 * Counts tickets of the same day and letter that wait and that somebody holds or is about to hold (being printed). Those with
 * priority go before those without; otherwise the lower number goes first.
 * @param tickets may hold other days and letters
 * @param me for somebody without a number yet pass `number: Infinity`
 */
export function peopleAhead(tickets: readonly Ticket[], me: PlaceInLine): number {
  return tickets.filter(
    (ticket) => ticket.letter === me.letter && ticket.day === me.day && isInLine(ticket) && isBefore(ticket, me),
  ).length;
}

/** Everybody who waits on that day, whatever the letter. */
export function peopleWaiting(tickets: readonly Ticket[], day: string): number {
  return tickets.filter((ticket) => isInLine(ticket) && ticket.day === day).length;
}

function isInLine(ticket: Ticket): boolean {
  return ticket.place === 'waiting' && (ticket.isHeld || ticket.paper.state === 'printing');
}

function isBefore(ticket: PlaceInLine, me: PlaceInLine): boolean {
  return ticket.priority === me.priority ? ticket.number < me.number : ticket.priority;
}
