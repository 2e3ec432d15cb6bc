import type { EndReason } from '#shared/session/session.ts';
import type { Services } from './services.ts';
import { wouldLose } from './would-lose.ts';

/** Whoever presses to leave is asked once where answers would go that nobody has in hand (U-25), whatever the button is called. */
export function leaveVisit({ visit, endVisit }: Pick<Services, 'visit' | 'endVisit'>, how: EndReason): void {
  if (wouldLose(visit.value)) visit.value.endAsked.value = how;
  else endVisit(how);
}
