/** Time that passes only when the test says so. */
import type { Timer } from '../../../electron/shell/crash-recovery.ts';

export interface HandTimer extends Timer {
  /** Runs all that falls due on the way, in order, and lets promises settle in between. */
  readonly pass: (durationMs: number) => Promise<void>;
}

export function createHandTimer(): HandTimer {
  let now = 0;
  let due: { readonly at: number; readonly action: () => void }[] = [];
  return {
    now: () => now,
    after(delayMs, action) {
      const entry = { at: now + delayMs, action };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    async pass(durationMs) {
      const end = now + durationMs;
      for (;;) {
        const next = due.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        due = due.filter((entry) => entry !== next);
        now = next.at;
        next.action();
        await Promise.resolve();
      }
      now = end;
    },
  };
}
