/** From reading to a ticket: what was read about is kept as the choice, and nothing is asked twice. */
import { emptyCheckIn, menuEntry, visibleChoices, type CheckIn } from '#shared/queue/check-in.ts';
import { firstStepAfterChoice } from '../../queue/check-in-steps.ts';
import type { Services } from '../../session/services.ts';

/** @param answers of check-in questions that the visitor gave on the way; shown again there, to be changed or skipped */
export function goOnToTicket(
  { content, visit, navigator, features }: Pick<Services, 'content' | 'visit' | 'navigator' | 'features'>,
  target: { readonly entry: string; readonly choice: string | null },
  answers: CheckIn['answers'] = {},
): void {
  const { checkIn } = visit.value;
  const before = checkIn.value.entry === target.entry ? checkIn.value : emptyCheckIn;
  checkIn.value = { ...before, ...target, answers: { ...before.answers, ...answers } };
  const entry = menuEntry(content, target.entry);
  const mustChoose = target.choice === null && entry !== null && visibleChoices(entry, features).length > 0;
  navigator.go(mustChoose ? { screen: 'check-in-choice' } : firstStepAfterChoice(content, checkIn.value));
}
