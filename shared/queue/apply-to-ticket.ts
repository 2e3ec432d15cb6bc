/** A ticket's life, folded from its events, and which step may follow which. */
import { unreachable } from '#shared/result.ts';
import type { EventBody, EventOf, RecordedEvent } from '#shared/record/events.ts';
import type { Ticket, TicketPaper, TicketPlace } from './ticket.ts';

type Body<B extends EventBody = EventBody> = B extends { readonly ticketId: string } ? B : never;
export type TicketEventBody = Body;

export function isTicketEvent(body: EventBody): body is TicketEventBody {
  return 'ticketId' in body;
}

/** From where each step of the queue may be taken. A mis-tap by staff is undone by `reinstated`. */
const mayFollow: Record<
  'ticket.voided' | 'ticket.reinstated' | 'ticket.called' | 'ticket.served' | 'ticket.absent',
  readonly TicketPlace[]
> = {
  'ticket.voided': ['waiting', 'called'],
  'ticket.reinstated': ['void', 'absent', 'served'],
  'ticket.called': ['waiting', 'absent'],
  'ticket.served': ['waiting', 'called'],
  'ticket.absent': ['waiting', 'called'],
};

/**
 * Whether the event may be recorded now. What the printer reports is a fact and may come late, also for a void ticket; what
 * people do must fit the ticket's place.
 * @param ticket undefined when nothing was issued under this id
 */
export function isLegal(ticket: Ticket | undefined, body: TicketEventBody): boolean {
  if (body.type === 'ticket.issued') return ticket === undefined;
  if (ticket === undefined) return false;
  const isInQueue = ticket.place === 'waiting' || ticket.place === 'called';
  switch (body.type) {
    case 'ticket.printing':
      return isInQueue && ticket.paper.state !== 'printing' && body.attempt === attemptsOf(ticket.paper) + 1;
    case 'ticket.printed':
      return ticket.paper.state === 'printing' || ticket.paper.state === 'not-printed';
    case 'ticket.not-printed':
      return ticket.paper.state === 'printing';
    case 'ticket.taken':
      return isInQueue;
    case 'ticket.voided':
    case 'ticket.reinstated':
    case 'ticket.called':
    case 'ticket.served':
    case 'ticket.absent':
      return mayFollow[body.type].includes(ticket.place);
    default:
      return unreachable(body);
  }
}

/** How often printing was begun: the next attempt is one more, on the same number. */
export function attemptsOf(paper: TicketPaper): number {
  return paper.state === 'not-asked' ? 0 : paper.attempt;
}

/**
 * One step of the fold. An event that may not follow (of another ticket, of a newer version, out of a damaged history) changes
 * nothing: the caller counts it.
 */
export function applyToTicket(ticket: Ticket | undefined, event: RecordedEvent): Ticket | undefined {
  const { body } = event;
  if (!isTicketEvent(body) || !isKnown(body) || !isLegal(ticket, body)) return ticket;
  if (body.type === 'ticket.issued') return issued(body, event);
  return ticket === undefined ? undefined : { ...ticket, ...changeBy(ticket, body, event.at) };
}

function issued(body: EventOf<'ticket.issued'>, { at, day }: RecordedEvent): Ticket {
  // One by one: «all the others» takes ten times as long, and a year is folded by exports and replays.
  return {
    id: body.ticketId,
    day,
    letter: body.letter,
    number: body.number,
    entry: body.entry,
    choice: body.choice,
    answers: body.answers,
    privateRoom: body.privateRoom,
    needsHelp: body.needsHelp,
    priority: body.priority,
    aheadAtIssue: body.ahead,
    issuedAt: at,
    calledAt: null,
    paper: { state: 'not-asked' },
    isHeld: false,
    place: 'waiting',
  };
}

function changeBy(ticket: Ticket, body: Exclude<TicketEventBody, EventOf<'ticket.issued'>>, at: number): Partial<Ticket> {
  switch (body.type) {
    case 'ticket.printing':
      return { paper: { state: 'printing', attempt: body.attempt } };
    case 'ticket.printed':
      return { paper: { state: 'printed', attempt: attemptsOf(ticket.paper) }, isHeld: true };
    case 'ticket.not-printed':
      return { paper: { state: 'not-printed', fault: body.fault, attempt: attemptsOf(ticket.paper) } };
    case 'ticket.taken':
      return { isHeld: true };
    case 'ticket.voided':
      return { place: 'void' };
    case 'ticket.reinstated':
      // Who was called and did not come had waited until then; any other call was a mis-tap.
      return { place: 'waiting', isHeld: true, calledAt: ticket.place === 'absent' ? ticket.calledAt : null };
    case 'ticket.called':
      return { place: 'called', calledAt: ticket.calledAt ?? at };
    case 'ticket.served':
      return { place: 'served' };
    case 'ticket.absent':
      return { place: 'absent' };
    default:
      return unreachable(body);
  }
}

/** A journal written by a newer version may hold steps this one has never heard of. */
function isKnown(body: TicketEventBody): boolean {
  return (
    body.type in mayFollow ||
    ['ticket.issued', 'ticket.printing', 'ticket.printed', 'ticket.not-printed', 'ticket.taken'].includes(body.type)
  );
}
