/** What the first sheet of the report tells, summed while rows go by. */
import { tables, type Cell, type Row, type TableName } from '#shared/exports/columns.ts';
import type { RowBatch } from '#shared/exports/rows/all-rows.ts';
import { LONG_WAIT_MINUTES } from '#shared/reports/ticket-sums.ts';

export interface ReportSums {
  readonly tickets: number;
  readonly ticketsServed: number;
  readonly ticketsVoid: number;
  readonly waits: number;
  readonly longWaits: number;
  readonly visits: number;
  readonly answers: number;
  readonly surveys: number;
  /** Tickets for each hour of the day. */
  readonly byHour: readonly number[];
  readonly byDay: ReadonlyMap<string, number>;
}

const at = (table: TableName, column: string): number => tables[table].columns.findIndex(({ name }) => name === column);
const ticketAt = {
  day: at('tickets', 'day'),
  hour: at('tickets', 'hour'),
  wait: at('tickets', 'wait_minutes'),
  place: at('tickets', 'place'),
};
const surveyAt = at('survey', 'survey');

export function createSums() {
  const byHour = Array.from({ length: 24 }, () => 0);
  const byDay = new Map<string, number>();
  const sums = { tickets: 0, ticketsServed: 0, ticketsVoid: 0, waits: 0, longWaits: 0, visits: 0, answers: 0, surveys: 0 };
  let lastSurvey: Cell = null;

  function addTicket(row: Row): void {
    const [day, hour, wait, place] = [row[ticketAt.day], row[ticketAt.hour], row[ticketAt.wait], row[ticketAt.place]];
    sums.tickets += 1;
    if (place === 'served') sums.ticketsServed += 1;
    if (place === 'void') sums.ticketsVoid += 1;
    if (typeof wait === 'number') {
      sums.waits += 1;
      // Whole minutes: whoever waited 15 minutes and a half has a 15 here, and waited longer than 15.
      if (wait >= LONG_WAIT_MINUTES) sums.longWaits += 1;
    }
    if (typeof hour === 'number') byHour[hour] = (byHour[hour] ?? 0) + 1;
    if (typeof day === 'string') byDay.set(day, (byDay.get(day) ?? 0) + 1);
  }

  return {
    add({ tickets, survey, visits }: RowBatch): void {
      for (const row of tickets) addTicket(row);
      sums.visits += visits.length;
      sums.answers += survey.length;
      for (const row of survey) {
        // Rows of one survey stand together.
        if (row[surveyAt] !== lastSurvey) sums.surveys += 1;
        lastSurvey = row[surveyAt] ?? null;
      }
    },
    tell: (): ReportSums => ({ ...sums, byHour, byDay }),
  };
}
