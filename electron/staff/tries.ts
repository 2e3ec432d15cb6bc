/** How long wrong PINs keep the pad closed, and what a right one makes forgotten (L-15). Pure: the clock is passed in. */
import { FIRST_WAIT_SECONDS, FREE_TRIES, TRIES_UNTIL_LOCKED, type PinProblem } from '#shared/staff/pin.ts';

export interface Tries {
  readonly wrongTries: number;
  /** Milliseconds since 1970. */
  readonly lastWrongAt: number;
  /** When the staff PIN last made wrong tries forgotten, milliseconds since 1970; nothing of it without an administrator's PIN. */
  readonly forgivenAt?: number | undefined;
}

export const noTries = { wrongTries: 0, lastWrongAt: 0 } as const satisfies Tries;
const FORGIVE_EVERY_MS = 24 * 60 * 60 * 1000;

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

/**
 * Who knows the staff PIN could otherwise guess the administrator's without end, typing their own after every fourth try:
 * beside an administrator's PIN theirs makes wrong tries forgotten once a day only.
 * @param tries before the right PIN
 * @returns tries after it
 */
export function afterStaffPin(tries: Tries, now: number): Tries {
  if (tries.wrongTries === 0) return tries;
  const { forgivenAt = Number.NEGATIVE_INFINITY } = tries;
  // The clock was set back: the day starts anew.
  if (forgivenAt > now) return { ...tries, forgivenAt: now };
  return now - forgivenAt < FORGIVE_EVERY_MS ? tries : { ...noTries, forgivenAt: now };
}

function waitSeconds(wrongTries: number): number {
  return wrongTries < FREE_TRIES ? 0 : FIRST_WAIT_SECONDS * 2 ** (wrongTries - FREE_TRIES);
}
