/** All tables of an export at once, from one pass over its events. */
import type { RecordedEvent } from '../../record/events.ts';
import { tableNames, type Row, type TableName } from '../columns.ts';
import { createCountRows } from './count-rows.ts';
import type { RowContext, RowSource } from './row-source.ts';
import { createSurveyRows } from './survey-rows.ts';
import { createTicketRows } from './ticket-rows.ts';
import { createVisitRows } from './visit-rows.ts';

/** So much of the history before is read too: tickets, surveys and visits that were under way when the export before was made. */
export const LOOK_BACK_EVENTS = 5000;

export type RowBatch = Readonly<Record<TableName, readonly Row[]>>;

export interface AllRows {
  readonly take: RowSource['take'];
  /** Rows of what is finished by now; call it every few thousand events. */
  readonly drain: (seq: number) => RowBatch;
  readonly rest: () => RowBatch;
}

export function createAllRows(context: RowContext): AllRows {
  const sources: Record<TableName, RowSource> = {
    tickets: createTicketRows(context),
    survey: createSurveyRows(context),
    visits: createVisitRows(context),
    counts: createCountRows(context),
  };
  const drain = (seq: number): RowBatch => ({
    tickets: sources.tickets.drain(seq),
    survey: sources.survey.drain(seq),
    visits: sources.visits.drain(seq),
    counts: sources.counts.drain(seq),
  });
  return {
    take: (event: RecordedEvent, isOurs) => {
      for (const name of tableNames) sources[name].take(event, isOurs);
    },
    drain,
    rest: () => drain(Infinity),
  };
}
