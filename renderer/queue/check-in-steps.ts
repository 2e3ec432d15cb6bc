import { questionsFor, type CheckIn } from '#shared/queue/check-in.ts';
import type { Content } from '#shared/packs/content.ts';
import type { Route } from '../navigation/route.ts';

/** Where the way goes once the purpose is clear: the first question, or straight to the number. */
export function firstStepAfterChoice(content: Content, checkIn: CheckIn): Route {
  return questionsFor(content, checkIn).length > 0 ? { screen: 'check-in-question', index: 0 } : { screen: 'check-in-confirm' };
}

/** @param index of the question just answered or skipped */
export function stepAfterQuestion(content: Content, checkIn: CheckIn, index: number): Route {
  return index + 1 < questionsFor(content, checkIn).length
    ? { screen: 'check-in-question', index: index + 1 }
    : { screen: 'check-in-confirm' };
}
