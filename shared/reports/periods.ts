/** Stretches of service days for reports. Days are `YYYY-MM-DD`; no clock, no time zone: a service day has its own already. */

export const periodNames = ['week', 'month', 'quarter', 'year'] as const;
export type PeriodName = (typeof periodNames)[number];

/** Both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;
const MONTHS_A_QUARTER = 3;
const MONTHS_A_YEAR = 12;

/**
 * A week (from Monday), month, quarter or year.
 * @param back how many before the running one, which ends today; the others are whole
 */
export function periodOf(name: PeriodName, today: string, back: number): Period {
  const from = startOf(name, today, back);
  return { from, to: back === 0 ? today : addDays(startOf(name, today, back - 1), -1) };
}

function startOf(name: PeriodName, today: string, back: number): string {
  const month = Number(today.slice(5, 7));
  switch (name) {
    case 'week':
      return addDays(mondayOf(today), -back * DAYS_A_WEEK);
    case 'month':
      return firstOfMonth(today, month - back);
    case 'quarter':
      return firstOfMonth(today, month - ((month - 1) % MONTHS_A_QUARTER) - back * MONTHS_A_QUARTER);
    case 'year':
      return firstOfMonth(today, 1 - back * MONTHS_A_YEAR);
  }
}

/** @param month of the year of `day`, from 1; 0 and below are months of the years before */
function firstOfMonth(day: string, month: number): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), month - 1, 1)).toISOString().slice(0, 10);
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** How many days a period has. */
export function lengthOf({ from, to }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}

function mondayOf(day: string): string {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return addDays(day, -((weekday + DAYS_A_WEEK - 1) % DAYS_A_WEEK));
}

/** The last `count` weeks up to and with that of `day`, oldest first. */
export function weeksUpTo(day: string, count: number): readonly Period[] {
  const last = mondayOf(day);
  return Array.from({ length: count }, (_, index) => {
    const from = addDays(last, (index - count + 1) * DAYS_A_WEEK);
    return { from, to: addDays(from, DAYS_A_WEEK - 1) };
  });
}

/** As many days before a change as from it on; the second may reach beyond today: those days are still empty. */
export function aroundChange(day: string, days: number): { readonly before: Period; readonly after: Period } {
  return { before: { from: addDays(day, -days), to: addDays(day, -1) }, after: { from: day, to: addDays(day, days - 1) } };
}

export function isWithin(day: string, { from, to }: Period): boolean {
  return day >= from && day <= to;
}
