/** All tables of an export at once, from one pass over its events. */
import type { RecordedEvent } from '../../record/events.ts';
import type { Row, TableName } from '../columns.ts';
import type { Survey } from '../../packs/survey.ts';
import { createCountRows } from './count-rows.ts';
import { createIndicatorRows } from './indicator-rows.ts';
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
  /** Of all rows: told by the export before too, because they went on after it. Surveys, not their answers. */
  readonly retold: () => Retold;
}

export type Retold = Readonly<Record<'tickets' | 'surveys' | 'visits', number>>;

/** @param survey as the content has it now: which question belongs to which indicator */
export function createAllRows(context: RowContext, survey: Survey | null): AllRows {
  const tickets = createTicketRows(context);
  const surveys = createSurveyRows(context);
  const visits = createVisitRows(context);
  const counts = createCountRows(context);
  const sources: readonly RowSource[] = [tickets, surveys, visits, counts];
  const indicators = createIndicatorRows(context, survey);
  function drain(seq: number): RowBatch {
    const rows = surveys.drain(seq);
    indicators.add(rows);
    return {
      tickets: tickets.drain(seq),
      survey: rows,
      visits: visits.drain(seq),
      counts: counts.drain(seq),
      indicators: [],
    };
  }
  return {
    take: (event: RecordedEvent, isOurs) => {
      for (const source of sources) source.take(event, isOurs);
    },
    drain,
    retold: () => ({ tickets: tickets.retold(), surveys: surveys.retold(), visits: visits.retold() }),
    rest: () => ({ ...drain(Infinity), indicators: indicators.rows() }),
  };
}
