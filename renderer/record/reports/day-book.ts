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
  const opening = new Map<string, Promise<void>>();

  async function read(day: string): Promise<void> {
    const [stored = emptyDay(day)] = await tables.days(day, day);
    rows.set(day, stored);
  }

  return {
    open: async (days) => {
      for (const day of new Set(days)) {
        // Those who open it at the same time change the same row.
        if (!opening.has(day)) opening.set(day, read(day));
        await opening.get(day);
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
