/**
 * Truth against abuse: nothing is dropped, but what may not be a visitor's own answer is marked with the rule and the reason, and every
 * figure is told with and without it. The limits are ours, set so that honest crowds pass: most honest visitors who are pleased tap the
 * same best marks, so alike answers count only in a row and close together.
 */
import type { OpenHours } from '#shared/packs/survey.ts';
import { hourOf } from '#shared/record/service-day.ts';
import type { SurveyFlag, SurveyState } from './survey-state.ts';

const MINUTE_MS = 60_000;
/** A survey takes a minute, and people take turns: more than so many in so long is one hand. */
const BURST_SURVEYS = 4;
const BURST_MINUTES = 4;
/** So many surveys one after the other with the very same answers … */
const PATTERN_SURVEYS = 5;
/** … of at least so many questions … */
const PATTERN_ANSWERS = 4;
/** … within so long. */
const PATTERN_MINUTES = 30;

export interface FlagQuestion {
  readonly survey: SurveyState;
  /** Other surveys of the day, in any order; later ones, those without an answer and the survey itself are ignored. */
  readonly ofDay: readonly SurveyState[];
  readonly open: OpenHours | undefined;
  /** IANA name of the centre's zone. */
  readonly timeZone: string;
}

/** @returns one flag for each rule that the survey breaks */
export function flagsOf(question: FlagQuestion): SurveyFlag[] {
  const { survey, ofDay } = question;
  // Opened and left without an answer is no rating: it fills no burst and breaks no row.
  const earlier = ofDay
    .filter(({ id, startedAt, answers }) => id !== survey.id && startedAt <= survey.startedAt && Object.keys(answers).length > 0)
    .toSorted((a, b) => b.startedAt - a.startedAt);
  return [burst(survey, earlier), samePattern(survey, earlier), afterHours(question)].filter((flag) => flag !== null);
}

function burst(survey: SurveyState, earlier: readonly SurveyState[]): SurveyFlag | null {
  const since = survey.startedAt - BURST_MINUTES * MINUTE_MS;
  const count = 1 + earlier.filter(({ startedAt }) => startedAt > since).length;
  return count < BURST_SURVEYS ? null : { rule: 'burst', reason: `Оценок за ${BURST_MINUTES} минуты: ${count}` };
}

function samePattern(survey: SurveyState, earlier: readonly SurveyState[]): SurveyFlag | null {
  if (Object.keys(survey.answers).length < PATTERN_ANSWERS) return null;
  const since = survey.startedAt - PATTERN_MINUTES * MINUTE_MS;
  const pattern = patternOf(survey);
  const different = earlier.findIndex((other) => other.startedAt <= since || patternOf(other) !== pattern);
  const count = 1 + (different === -1 ? earlier.length : different);
  return count < PATTERN_SURVEYS ? null : { rule: 'same-pattern', reason: `Одинаковых ответов подряд: ${count}` };
}

function patternOf({ answers }: SurveyState): string {
  return JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function afterHours({ survey, open, timeZone }: FlagQuestion): SurveyFlag | null {
  if (open === undefined) return null;
  const hour = hourOf(survey.startedAt, timeZone);
  const weekday = new Date(`${survey.day}T00:00:00Z`).getUTCDay() || 7;
  if (open.days.includes(weekday) && hour >= open.from && hour < open.to) return null;
  return { rule: 'after-hours', reason: `Время: ${hour} ч, день недели: ${weekday}` };
}
