/** «Ждать около 25 минут»: said only when today's own calls support it. */
import type { Ticket } from './ticket.ts';

const MINUTE_MS = 60_000;
const ESTIMATE_WINDOW_MINUTES = 120;
const ESTIMATE_MIN_CALLS = 5;
const ESTIMATE_STEP_MINUTES = 5;

export interface EstimateQuestion {
  /** Today's tickets; other letters are ignored. */
  readonly tickets: readonly Ticket[];
  readonly day: string;
  readonly letter: string;
  /** From `peopleAhead`. */
  readonly ahead: number;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/**
 * The time between two calls, times the calls until one's own. The longer of two readings of the pace is taken: between the calls
 * there were, and including the silence since the last one (a desk gone to lunch). Who is called twice counts once, when called first.
 * @returns minutes rounded up to 5, or null with fewer than 5 calls of this letter in the last 2 hours
 */
export function estimateMinutes({ tickets, day, letter, ahead, now }: EstimateQuestion): number | null {
  const since = now - ESTIMATE_WINDOW_MINUTES * MINUTE_MS;
  const calls = tickets
    .filter((ticket) => ticket.day === day && ticket.letter === letter)
    .flatMap(({ calledAt }) => (calledAt !== null && calledAt > since && calledAt <= now ? [calledAt] : []));
  if (calls.length < ESTIMATE_MIN_CALLS) return null;
  const first = Math.min(...calls);
  const pace = Math.max((Math.max(...calls) - first) / (calls.length - 1), (now - first) / calls.length);
  const steps = Math.ceil(((ahead + 1) * pace) / (ESTIMATE_STEP_MINUTES * MINUTE_MS));
  return Math.max(1, steps) * ESTIMATE_STEP_MINUTES;
}
