/** The PINs of the staff area (L-15): six digits, weak ones refused, wrong ones slowed down and then locked. */
import * as z from 'zod/mini';

export const PIN_DIGITS = 6;
export const pinSchema = z.string().check(z.regex(/^\d{6}$/));

/** Wrong PINs before the first wait; each further wrong one doubles it (L-15). */
export const FREE_TRIES = 5;
export const FIRST_WAIT_SECONDS = 15;
/** After this many in a row only the service key opens the area (L-15). */
export const TRIES_UNTIL_LOCKED = 15;
/** Auto-lock without a touch, and in any case (L-15). */
export const AUTO_LOCK_IDLE_SECONDS = 300;
export const AUTO_LOCK_HARD_SECONDS = 12 * 60 * 60;

export type PinProblem =
  | { readonly code: 'pin-weak' }
  /** The other PIN is the same: one pad could not tell them apart. */
  | { readonly code: 'pin-same' }
  | { readonly code: 'pin-already-set' }
  | { readonly code: 'pin-not-set' }
  | { readonly code: 'pin-wrong'; readonly triesLeft: number }
  | { readonly code: 'pin-wait'; readonly seconds: number }
  | { readonly code: 'pin-locked' };

/**
 * True for PINs that a stranger tries first: one digit repeated, a run up or down (also over 9→0), a pair or a triple repeated.
 * @param pin six digits
 */
export function isWeakPin(pin: string): boolean {
  const digits = Array.from(pin, Number);
  const steps = digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10);
  const isRun = steps.every((step) => step === steps[0]) && [0, 1, 9].includes(steps[0] ?? -1);
  return isRun || pin.slice(0, 3) === pin.slice(3) || (pin.slice(0, 2) === pin.slice(2, 4) && pin.slice(2, 4) === pin.slice(4));
}
