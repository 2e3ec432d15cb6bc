/** Two clocks of one computer, in milliseconds. */
export interface Clocks {
  /** One that nobody can set (`performance.now`). Linux stops it while the computer sleeps, */
  readonly steadyNow: () => number;
  /** … and this one goes on: since 1970 (`Date.now`). */
  readonly now: () => number;
}

/**
 * Goes on through a sleep and never back (decision 79): from one look to the next, the clock that says it was longer counts.
 * @returns milliseconds from the first look
 */
export function createWakingClock({ steadyNow, now }: Clocks): () => number {
  let [steady, wall, sum] = [steadyNow(), now(), 0];
  return () => {
    const [steadyThen, wallThen] = [steady, wall];
    [steady, wall] = [steadyNow(), now()];
    sum += Math.max(0, steady - steadyThen, wall - wallThen);
    return sum;
  };
}
