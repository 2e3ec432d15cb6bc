/** The day rows that a batch of events touches: each is read once, changed in memory, and stored at the end. */
import { emptyDay, type DaySums } from '#shared/reports/day-sums.ts';
import type { Tables } from '../store/record-store.ts';

export interface DayBook {
  /**
   * Reads these days once. Await it once for a batch, never once for each event: thousands of awaits without a request in between end
   * a transaction.
   */
  readonly open: (days: Iterable<string>) => Promise<void>;
  /** The row of an opened day, to be changed in place. */
  readonly of: (day: string) => DaySums;
  readonly save: () => Promise<void>;
}

/** @param tables inside the caller's transaction */
export function openDayBook(tables: Tables): DayBook {
  const rows = new Map<string, DaySums>();
  return {
    open: async (days) => {
      for (const day of new Set(days)) {
        if (rows.has(day)) continue;
        const [stored = emptyDay(day)] = await tables.days(day, day);
        rows.set(day, stored);
      }
    },
    of: (day) => {
      const row = rows.get(day);
      if (row === undefined) throw new Error(`day ${day} was not opened`);
      return row;
    },
    save: async () => {
      if (rows.size > 0) await tables.putDays([...rows.values()]);
    },
  };
}
