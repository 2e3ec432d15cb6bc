/** Surveys out of their events. */
import type { RecordedEvent } from '#shared/record/events.ts';
import { applyToSurvey, isSurveyEvent, type SurveyState } from '#shared/survey/survey-state.ts';
import type { SurveyRow } from '../store/record-store.ts';

export interface FoldedSurveys {
  readonly changed: readonly SurveyState[];
  /** As they were stored. */
  readonly before: ReadonlyMap<string, SurveyState>;
  /** Events that led nowhere: the beginning of their survey is lost. */
  readonly ignored: number;
}

/** @param stored the rows there are of the surveys that the events tell of */
export function foldSurveys(stored: readonly SurveyRow[], events: readonly RecordedEvent[]): FoldedSurveys {
  const before = new Map(stored.map(({ id, survey }) => [id, survey]));
  const after = new Map<string, SurveyState>();
  let ignored = 0;
  for (const event of events) {
    if (!isSurveyEvent(event.body)) continue;
    const { surveyId } = event.body;
    const next = applyToSurvey(after.get(surveyId) ?? before.get(surveyId), event);
    if (next === undefined) ignored += 1;
    else after.set(surveyId, next);
  }
  return { changed: [...after.values()], before, ignored };
}

/** As it stands in its table. */
export function surveyRow(survey: SurveyState): SurveyRow {
  const { id, day, answers } = survey;
  const hasText = Object.values(answers).some(({ kind }) => kind === 'text');
  return { id, day, survey, ...(hasText && { textDay: day }) };
}
