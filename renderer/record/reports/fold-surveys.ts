/** Surveys out of their events, and their share of the day. */
import type { RecordedEvent } from '#shared/record/events.ts';
import { recountSurvey } from '#shared/reports/survey-sums.ts';
import { applyToSurvey, isSurveyEvent, type SurveyState } from '#shared/survey/survey-state.ts';
import type { SurveyRow, Tables } from '../store/record-store.ts';
import type { DayBook } from './day-book.ts';

/** @returns how many events led nowhere: the beginning of their survey is lost */
export async function foldSurveys(tables: Tables, book: DayBook, events: readonly RecordedEvent[]): Promise<number> {
  const ids = new Set(events.flatMap(({ body }) => (isSurveyEvent(body) ? [body.surveyId] : [])));
  if (ids.size === 0) return 0;
  const stored = await tables.surveys([...ids]);
  const before = new Map(stored.flatMap((row) => (row === undefined ? [] : [[row.id, row.survey] as const])));
  const after = new Map<string, SurveyState>();
  let ignored = 0;
  for (const event of events) {
    if (!isSurveyEvent(event.body)) continue;
    const { surveyId } = event.body;
    const next = applyToSurvey(after.get(surveyId) ?? before.get(surveyId), event);
    if (next === undefined) ignored += 1;
    else after.set(surveyId, next);
  }
  await book.open([...after.values()].map(({ day }) => day));
  for (const [id, survey] of after) recountSurvey(book.of(survey.day), before.get(id), survey);
  await tables.putSurveys([...after.values()].map(surveyRow));
  return ignored;
}

/** As it stands in its table. */
export function surveyRow(survey: SurveyState): SurveyRow {
  const { id, day, answers } = survey;
  const hasText = Object.values(answers).some(({ kind }) => kind === 'text');
  return { id, day, survey, ...(hasText && { textDay: day }) };
}
