/** What the answers of a ticket lead to (domain §7.2). The pack may have changed since: answers it no longer knows lead nowhere. */
import type { CheckInContent, Question } from '#shared/packs/check-in.ts';
import type { Ticket } from './ticket.ts';

type Answer = Question['answers'][number];

/** For staff only: never on the ticket, on the visitor's screen or in an export. In the order of the questions. */
export function staffLines(content: CheckInContent, answers: Ticket['answers']): readonly string[] {
  return known(content, answers).flatMap(({ staff }) => staff ?? []);
}

/** Id of the first topic that one of the answers offers. */
export function offeredTopic(content: CheckInContent, answers: Ticket['answers']): string | null {
  return known(content, answers).find(({ topic }) => topic !== undefined)?.topic ?? null;
}

function known({ questions }: CheckInContent, answers: Ticket['answers']): readonly Answer[] {
  return questions.flatMap((question) => question.answers.filter(({ id }) => answers[question.id]?.includes(id)));
}
