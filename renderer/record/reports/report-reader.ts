/** What reports read: small day rows, never the events (a year opens in a second). */
import type { DaySums } from '#shared/reports/day-sums.ts';
import type { SurveyState } from '#shared/survey/survey-state.ts';
import type { Ledger } from '../ledger.ts';
import type { Tables } from '../store/record-store.ts';

export interface ReportReader {
  /** Days that have a row, oldest first, both ends included. What was recorded before is in it, also if nobody waited for that. */
  readonly days: (from: string, to: string) => Promise<readonly DaySums[]>;
  /** Surveys that began on a day, in no order. */
  readonly surveysOf: (day: string) => Promise<readonly SurveyState[]>;
  /** Surveys with a text of their own, newest first, at most so many. */
  readonly withText: (from: string, to: string, limit: number, withFlagged: boolean) => Promise<readonly SurveyState[]>;
}

/** @param stored resolves when every write that has begun stands in the store */
export function createReportReader(ledger: Ledger, stored: () => Promise<unknown>): ReportReader {
  async function read<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
    await stored();
    return ledger.read(work);
  }
  return {
    days: (from, to) => read((tables) => tables.days(from, to)),
    surveysOf: async (day) => (await read((tables) => tables.surveysOf(day))).map(({ survey }) => survey),
    withText: async (from, to, limit, withFlagged) =>
      (await read((tables) => tables.surveysWithText(from, to, limit, withFlagged))).map(({ survey }) => survey),
  };
}
