/** A visit's ticket: the number first; paper is `print-ticket.ts`. */
import { answersGiven } from '#shared/queue/check-in.ts';
import type { Ticket } from '#shared/queue/ticket.ts';
import type { Services } from '../session/services.ts';

/**
 * Gives the number of this visit; a second call in the same visit gives the same ticket (two taps, or «Назад» and again).
 * Paper is not waited for: see `printTicket`.
 */
export async function takeTicket(services: Services): Promise<Ticket> {
  const mine = ticketOf(services);
  if (mine) return mine;
  const { ticketDraw } = services.visit.value;
  ticketDraw.value ??= draw(services).finally(() => (ticketDraw.value = null));
  return ticketDraw.value;
}

async function draw({ record, visit, content }: Services): Promise<Ticket> {
  const { checkIn, ticketId } = visit.value;
  const { entry, choice, privateRoom, needsHelp, priority } = checkIn.value;
  const letter = content.menu.find((item) => item.id === entry)?.letter;
  if (entry === null || letter === undefined) throw new Error('a ticket was asked for without a menu entry');
  const ticket = await record.issueTicket({
    letter,
    entry,
    choice,
    answers: answersGiven(content, checkIn.value),
    privateRoom,
    needsHelp,
    priority,
  });
  ticketId.value = ticket.id;
  return ticket;
}

/** The ticket of this visit, as it stands now. */
export function ticketOf({ record, visit }: Pick<Services, 'record' | 'visit'>): Ticket | null {
  const mine = visit.value.ticketId.value;
  // Among the last of a day of thousands.
  return mine === null ? null : (record.today.value.findLast(({ id }) => id === mine) ?? null);
}
