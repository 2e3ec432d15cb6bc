/** Is the clock plausible? A dead battery starts a computer years back; somebody may have set it while the kiosk ran. */

/** Nothing of this program existed before; the clock of a computer without a battery says so. */
export const OLDEST_TIME = Date.parse('2026-11-01T00:00:00Z');
/** Corrections of a second or two are made by systems themselves. */
const SLACK_MS = 2 * 60_000;

export interface ClockFacts {
  /** Milliseconds since 1970 UTC, all three. */
  readonly now: number;
  /** When the kiosk was started, by the clock of that moment. */
  readonly startedAt: number;
  /** The latest moment in the newest records; null: there are none. */
  readonly newestRecordAt: number | null;
  /** Since the start, by a clock that nobody can set. */
  readonly steadyMs: number;
}

export type ClockCheck =
  | { readonly code: 'plausible'; readonly now: number }
  /** Earlier than what was recorded already, or than this program. */
  | { readonly code: 'behind'; readonly now: number; readonly notBefore: number }
  /** Set while the kiosk ran; `byMs` > 0: forwards. */
  | { readonly code: 'moved'; readonly now: number; readonly byMs: number };

export function checkClock({ now, startedAt, newestRecordAt, steadyMs }: ClockFacts): ClockCheck {
  const notBefore = Math.max(OLDEST_TIME, newestRecordAt ?? 0);
  if (now < notBefore - SLACK_MS) return { code: 'behind', now, notBefore };
  const byMs = now - startedAt - steadyMs;
  return Math.abs(byMs) > SLACK_MS ? { code: 'moved', now, byMs } : { code: 'plausible', now };
}
