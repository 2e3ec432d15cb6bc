/** The end of a survey, by its last question or by the end of the visit: what the rules doubt is marked, nothing is dropped. */
import { flagsOf } from '#shared/survey/flags.ts';
import type { Services } from '../session/services.ts';
import type { SurveyDraft, Visit } from '../session/visit.ts';

/** What it needs; a screen's `Services` are more than enough. */
export type SurveyEnding = Pick<Services, 'record' | 'content' | 'settings'>;

/** @param isComplete the visitor came to the last screen and answered something */
export async function endSurvey(
  { record, content, settings }: SurveyEnding,
  draft: SurveyDraft,
  isComplete: boolean,
): Promise<void> {
  // Reads behind the answers that are still being written.
  const ofDay = await record.reports.surveysOf(draft.day);
  const survey = ofDay.find(({ id }) => id === draft.id);
  const { timeZone } = settings.value.centre;
  const flags = survey === undefined ? [] : flagsOf({ survey, ofDay, open: content.survey?.open, timeZone });
  await record.record({ type: 'survey.ended', surveyId: draft.id, isComplete, flags });
}

/** A survey that was left half-way keeps what was answered. */
export async function settleSurvey(ending: SurveyEnding, { survey }: Pick<Visit, 'survey'>): Promise<void> {
  const draft = survey.value;
  if (draft !== null && !draft.isEnded) await endSurvey(ending, draft, false);
}
