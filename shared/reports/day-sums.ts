/**
 * What a day adds to the reports, counted as events come, so that a year is 365 small rows and not half a million events.
 * The fold changes one row in place and stores it; nothing else writes.
 */
import type { RecordedEvent } from '#shared/record/events.ts';
import type { SurveySums } from './survey-sums.ts';

export interface DaySums {
  /** Service day, `YYYY-MM-DD`. */
  readonly day: string;
  visits: number;
  tickets: TicketSums;
  resumes: number;
  /** Topic id → opened in so many visits. */
  readonly topics: Record<string, number>;
  readonly surveys: {
    /** Answers that no rule doubts. */
    readonly plain: SurveySums;
    readonly flagged: SurveySums;
  };
}

export interface TicketSums {
  issued: number;
  called: number;
  /** Of the called: after more than `LONG_WAIT_MINUTES`. */
  waitedLong: number;
  /** Nobody took it, the visitor or staff took it back. */
  voided: number;
}

export function emptySurveySums(): SurveySums {
  return { started: 0, completed: 0, answered: 0, texts: 0, purposes: {}, hours: {}, chips: {} };
}

export function emptyDay(day: string): DaySums {
  return {
    day,
    visits: 0,
    tickets: { issued: 0, called: 0, waitedLong: 0, voided: 0 },
    resumes: 0,
    topics: {},
    surveys: { plain: emptySurveySums(), flagged: emptySurveySums() },
  };
}

/** Whether `countEvent` counts this kind; tickets and surveys have folds of their own. */
export function isCounted({ body }: Pick<RecordedEvent, 'body'>): boolean {
  return body.type === 'session.started' || body.type === 'topic.read' || body.type === 'resume.printed';
}

/** Adds one event of a kind that counts by itself. @param sums of the event's day, changed in place */
export function countEvent(sums: DaySums, { body }: RecordedEvent): void {
  if (body.type === 'session.started') sums.visits += 1;
  else if (body.type === 'topic.read') sums.topics[body.topic] = (sums.topics[body.topic] ?? 0) + 1;
  else if (body.type === 'resume.printed' && body.outcome === 'printed') sums.resumes += 1;
}
