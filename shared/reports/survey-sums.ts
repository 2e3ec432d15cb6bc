/** A survey's share of its day: answers as counts, in a form in which no two answers of one person stand together. */
import { isFlagged, type SurveyState } from '#shared/survey/survey-state.ts';
import type { DaySums } from './day-sums.ts';

const HOUR_MS = 3_600_000;
const HOURS_A_DAY = 24;
/** Whoever gave no purpose. */
export const NO_PURPOSE = '';

export interface SurveySums {
  started: number;
  /** Gone through to the end. */
  completed: number;
  /** With at least one answer. */
  answered: number;
  /** With a text of their own. */
  texts: number;
  /** Menu entry → its surveys. Every survey stands in exactly one, so all marks of the day are their sum. */
  readonly purposes: Record<string, GroupSums>;
  /** Hour of the UTC clock → its surveys: the fold knows no time zone, the report does. */
  readonly hours: Record<string, GroupSums>;
  /** Question → chip → how often. */
  readonly chips: Record<string, Record<string, number>>;
}

export interface GroupSums {
  /** Surveys with at least one answer. */
  surveys: number;
  /** Question → how often each mark was given; index = mark. */
  readonly marks: Record<string, number[]>;
}

/**
 * Takes out what the survey was and puts in what it has become.
 * @param sums of the survey's day, changed in place
 */
export function recountSurvey({ surveys }: DaySums, before: SurveyState | undefined, after: SurveyState): void {
  if (before !== undefined) add(isFlagged(before) ? surveys.flagged : surveys.plain, before, -1);
  add(isFlagged(after) ? surveys.flagged : surveys.plain, after, 1);
}

function add(sums: SurveySums, survey: SurveyState, by: 1 | -1): void {
  const answers = Object.entries(survey.answers);
  sums.started += by;
  if (survey.ending?.isComplete === true) sums.completed += by;
  if (answers.length === 0) return;
  sums.answered += by;
  const hour = Math.floor(survey.startedAt / HOUR_MS) % HOURS_A_DAY;
  const groups = [groupOf(sums.purposes, survey.purpose ?? NO_PURPOSE), groupOf(sums.hours, String(hour))];
  for (const group of groups) group.surveys += by;
  for (const [question, answer] of answers) {
    if (answer.kind === 'mark') for (const group of groups) addMark(group.marks, question, answer.mark, by);
    if (answer.kind === 'text') sums.texts += by;
    if (answer.kind !== 'chips') continue;
    const counts = (sums.chips[question] ??= {});
    for (const chip of answer.chips) counts[chip] = (counts[chip] ?? 0) + by;
  }
}

function groupOf(groups: Record<string, GroupSums>, name: string): GroupSums {
  return (groups[name] ??= { surveys: 0, marks: {} });
}

function addMark(marks: GroupSums['marks'], question: string, mark: number, by: 1 | -1): void {
  const counts = (marks[question] ??= []);
  // No holes: a stored row must read as it was written.
  while (counts.length <= mark) counts.push(0);
  counts[mark] = (counts[mark] ?? 0) + by;
}
