/** The day rows that a batch of events touches: each is read once, changed in memory, and stored at the end. */
import { emptyDay, type DaySums } from '#shared/reports/day-sums.ts';
import type { Tables } from '../store/record-store.ts';

export interface DayBook {
  /** The row of a day, to be changed in place. */
  readonly of: (day: string) => Promise<DaySums>;
  readonly save: () => Promise<void>;
}

/** @param tables inside the caller's transaction */
export function openDayBook(tables: Tables): DayBook {
  const open = new Map<string, DaySums>();
  return {
    of: async (day) => {
      const known = open.get(day);
      if (known !== undefined) return known;
      const [stored = emptyDay(day)] = await tables.days(day, day);
      open.set(day, stored);
      return stored;
    },
    save: async () => {
      if (open.size > 0) await tables.putDays([...open.values()]);
    },
  };
}
