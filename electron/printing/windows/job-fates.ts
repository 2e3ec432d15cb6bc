/** What is known of jobs that Windows itself forgets as soon as they have ended. */
import type { PrintJob } from '#shared/printing/printer.ts';

/** Nobody asks about a job of days ago, and a kiosk runs for months. */
const MOST = 1000;

interface Fate {
  /** It was in the queue the last time we looked. */
  readonly isSeen: boolean;
  /** Whatever becomes of it, gone is not printed. */
  readonly isTakenBack: boolean;
  readonly end: PrintJob | null;
}

const nothingKnown: Fate = { isSeen: false, isTakenBack: false, end: null };

export interface JobFates {
  readonly of: (jobKey: string) => Fate;
  readonly note: (jobKey: string, change: Partial<Fate>) => void;
}

export function createJobFates(): JobFates {
  const fates = new Map<string, Fate>();
  const fateOf = (jobKey: string): Fate => fates.get(jobKey) ?? nothingKnown;
  return {
    of: fateOf,
    note(jobKey, change) {
      fates.set(jobKey, { ...fateOf(jobKey), ...change });
      const [oldest] = fates.keys();
      if (fates.size > MOST && oldest !== undefined) fates.delete(oldest);
    },
  };
}
