/** What happens at a kiosk, for tests of exports. */
import { uuidv7 } from 'uuidv7';
import type { EventBody, EventOf, SurveyAnswer } from '#shared/record/events.ts';

export function ticketBody(change: Partial<EventOf<'ticket.issued'>> = {}): EventOf<'ticket.issued'> {
  return {
    type: 'ticket.issued',
    ticketId: uuidv7(),
    letter: 'Д',
    number: 1,
    entry: 'support',
    choice: null,
    answers: { need: ['housing'] },
    privateRoom: true,
    needsHelp: true,
    priority: true,
    ahead: 2,
    ...change,
  };
}

/** A ticket on paper, called and served. */
export function servedTicket(number: number): EventBody[] {
  const issued = ticketBody({ number });
  const { ticketId } = issued;
  return [
    issued,
    { type: 'ticket.printing', ticketId, attempt: 1 },
    { type: 'ticket.printed', ticketId },
    { type: 'ticket.called', ticketId },
    { type: 'ticket.served', ticketId },
  ];
}

export function surveyBodies(answers: Readonly<Record<string, SurveyAnswer>>, surveyId = uuidv7()): EventBody[] {
  return [
    { type: 'survey.started', surveyId, form: 'full', purpose: 'support' },
    ...Object.entries(answers).map(([question, answer]) => ({ type: 'survey.answered' as const, surveyId, question, answer })),
    { type: 'survey.ended', surveyId, isComplete: true, flags: [] },
  ];
}

export function visitBodies(inside: readonly EventBody[] = []): EventBody[] {
  const sessionId = uuidv7();
  return [{ type: 'session.started', sessionId }, ...inside, { type: 'session.ended', sessionId, how: 'finished' }];
}
