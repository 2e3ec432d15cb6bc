/** How long wrong PINs keep the pad closed (L-15). Pure: the clock is passed in. */
import { FIRST_WAIT_SECONDS, FREE_TRIES, TRIES_UNTIL_LOCKED, type PinProblem } from '#shared/staff/pin.ts';

export interface Tries {
  readonly wrongTries: number;
  /** Milliseconds since 1970. */
  readonly lastWrongAt: number;
}

/** @returns why no PIN may be tried now, or null when one may */
export function refusal({ wrongTries, lastWrongAt }: Tries, now: number): PinProblem | null {
  if (wrongTries >= TRIES_UNTIL_LOCKED) return { code: 'pin-locked' };
  const waitMs = waitSeconds(wrongTries) * 1000;
  const leftMs = lastWrongAt + waitMs - now;
  return leftMs > 0 ? { code: 'pin-wait', seconds: Math.ceil(leftMs / 1000) } : null;
}

/** What the person is told right after a wrong PIN. */
export function afterWrong(tries: Tries, now: number): PinProblem {
  return refusal(tries, now) ?? { code: 'pin-wrong', triesLeft: FREE_TRIES - tries.wrongTries };
}

function waitSeconds(wrongTries: number): number {
  return wrongTries < FREE_TRIES ? 0 : FIRST_WAIT_SECONDS * 2 ** (wrongTries - FREE_TRIES);
}
