/** The day rows that a batch of events touches: each is looked up once, changed in memory, and put at the end. */
import { emptyDay, type DaySums } from '#shared/reports/day-sums.ts';
import type { DayLook } from '../store/record-store.ts';

export interface DayBook {
  /** Those of the days that were not looked up. */
  readonly missing: (days: readonly string[]) => readonly string[];
  readonly add: (looks: readonly DayLook[]) => void;
  /** The row of a day that was looked up, to be changed in place. */
  readonly of: (day: string) => DaySums;
  readonly touched: () => readonly DaySums[];
}

export function openDayBook(looks: readonly DayLook[]): DayBook {
  const rows = new Map<string, DaySums>();
  const touched = new Set<DaySums>();
  const add = (more: readonly DayLook[]): void => {
    for (const { day, sums } of more) rows.set(day, sums ?? emptyDay(day));
  };
  add(looks);
  return {
    missing: (days) => [...new Set(days)].filter((day) => !rows.has(day)),
    add,
    of: (day) => {
      const row = rows.get(day);
      if (row === undefined) throw new Error(`day ${day} was not looked up`);
      touched.add(row);
      return row;
    },
    touched: () => [...touched],
  };
}
