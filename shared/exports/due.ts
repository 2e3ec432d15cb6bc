/** When the machine exports unasked: at a set local time, and as soon as it can after nights without power. */
import { wallClock } from '../record/service-day.ts';
import type { ExportWhy } from './manifest.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
/** An export so long after its time is one that was made up for. */
const CATCH_UP_AFTER_MINUTES = 60;

export interface DueQuestion {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly timeZone: string;
  /** `20:30`, by the centre's clock. */
  readonly nightly: string;
  /** When the last export was made, or the first event while there is none; null: nothing happened yet. */
  readonly since: number | null;
}

/** @returns why an export is due now; null when it is not */
export function whyDue({ now, timeZone, nightly, since }: DueQuestion): Extract<ExportWhy, 'nightly' | 'catch-up'> | null {
  if (since === null) return null;
  // The clock was set back behind the last export: waiting for it to come round could take for ever.
  if (since > now) return 'catch-up';
  const [hour = 0, minute = 0] = nightly.split(':').map(Number);
  const clock = wallClock(now, timeZone);
  const minutesAgo = (clock.hour * 60 + clock.minute - (hour * 60 + minute) + DAY_MINUTES) % DAY_MINUTES;
  const lastMoment = Math.floor(now / MINUTE_MS) * MINUTE_MS - minutesAgo * MINUTE_MS;
  if (since >= lastMoment) return null;
  return minutesAgo < CATCH_UP_AFTER_MINUTES ? 'nightly' : 'catch-up';
}
