/** The voices of one day in a line, for the desk. */
import type { SurveyQuestion } from '#shared/packs/survey.ts';
import { addMarks, countOf, meanOf } from '#shared/survey/marks.ts';
import { mayTellMean, MIN_CELL } from '#shared/survey/suppress.ts';
import { allMarks, surveysOf } from './add-up.ts';
import type { DaySums } from './day-sums.ts';

export interface TodayInShort {
  /** Surveys with an answer; null: some, but too few to tell. */
  readonly surveys: number | null;
  /** Of all faces, 1–5; null: too few people to tell. */
  readonly mean: number | null;
}

/** With the answers that a rule doubts: at the desk nothing is left out. @param day undefined before anything happened */
export function todayInShort(day: DaySums | undefined, questions: readonly SurveyQuestion[]): TodayInShort {
  if (day === undefined) return { surveys: 0, mean: null };
  const sums = surveysOf(day, true);
  const { marks } = allMarks(sums);
  const faces = questions.flatMap(({ id, kind }) => (kind === 'faces' ? [marks[id] ?? []] : []));
  return {
    surveys: sums.answered > 0 && sums.answered < MIN_CELL ? null : sums.answered,
    // Not all who answered gave a face: the most answered question says how many did, at least.
    mean: mayTellMean(Math.max(0, ...faces.map(countOf))) ? meanOf(addMarks(...faces)) : null,
  };
}
