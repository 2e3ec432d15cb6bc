/** The centre's indicators from marks, as agreed in domain §5.1. Pure; every figure says on how many answers it stands. */
import type { IndicatorId } from '#shared/packs/indicator-ids.ts';
import type { SurveyQuestion } from '#shared/packs/survey.ts';
import { addMarks, countOf, deviationOf, meanOf, shareOf, Z_95, type Marks } from './marks.ts';
import { EASE_QUESTION } from './steps.ts';

/** Faces 1–5, or 0–10 for the recommendation. */
type Scale = 'faces' | 'nps';
const scales = { faces: { least: 1, most: 5, top: 4 }, nps: { least: 0, most: 10, top: 9 } } as const;

export interface IndexFigure {
  /** mean((x−1)/4)·100 over all marks of its questions; for 0–10: mean(x/10)·100. */
  readonly index: number;
  /** ± at 95 %, points of the index. */
  readonly margin: number;
  /** In marks. */
  readonly mean: number;
  /** T2B: percent of marks 4–5 (9–10 of 0–10). */
  readonly topShare: number;
  readonly answers: number;
  /**
   * At least so many people: the answers to its most answered question. The margin counts people, not answers, because two marks of one
   * person say less than those of two.
   */
  readonly people: number;
}

export interface NpsFigure {
  /** % promoters (9–10) − % critics (0–6), −100…100. */
  readonly nps: number;
  /** ±1.96·√((p+d−(p−d)²)/n), points. */
  readonly margin: number;
  readonly promoters: number;
  readonly critics: number;
  readonly people: number;
}

/** Question id → its marks. */
export type MarksByQuestion = Readonly<Record<string, Marks>>;

export interface Indicators {
  readonly index: Readonly<Record<IndicatorId, IndexFigure | null>>;
  readonly nps: NpsFigure | null;
  /** Customer effort score: the mean of «Легко ли было …», higher is easier. */
  readonly ces: { readonly mean: number; readonly easyShare: number; readonly people: number } | null;
}

/** null = nobody answered. Which question belongs to which indicator is the content's. */
export function indicatorsOf(
  { questions }: { readonly questions: readonly SurveyQuestion[] },
  marks: MarksByQuestion,
): Indicators {
  const nps = addMarks(...questions.flatMap((question) => (question.kind === 'nps' ? [marksOf(marks, question)] : [])));
  const ease = marks[EASE_QUESTION] ?? [];
  const mean = meanOf(ease);
  return {
    index: {
      i1: ofIndicator('i1', questions, marks),
      i2: ofIndicator('i2', questions, marks),
      i3: ofIndicator('i3', questions, marks),
      i4: ofIndicator('i4', questions, marks),
    },
    nps: npsOf(nps),
    ces:
      mean === null ? null : { mean, easyShare: shareOf(ease, scales.faces.top, scales.faces.most) ?? 0, people: countOf(ease) },
  };
}

/** @param marks of each question of the indicator, all on the same scale */
export function indexOf(marks: readonly Marks[], scale: Scale): IndexFigure | null {
  const { least, most, top } = scales[scale];
  const all = addMarks(...marks);
  const mean = meanOf(all);
  if (mean === null) return null;
  const people = Math.max(...marks.map(countOf));
  const perMark = 100 / (most - least);
  return {
    index: (mean - least) * perMark,
    margin: (Z_95 * deviationOf(all) * perMark) / Math.sqrt(people),
    mean,
    topShare: shareOf(all, top, most) ?? 0,
    answers: countOf(all),
    people,
  };
}

/** @param marks 0–10 */
export function npsOf(marks: Marks): NpsFigure | null {
  const people = countOf(marks);
  if (people === 0) return null;
  const promoters = (shareOf(marks, 9, 10) ?? 0) / 100;
  const critics = (shareOf(marks, 0, 6) ?? 0) / 100;
  const balance = promoters - critics;
  const margin = Z_95 * Math.sqrt((promoters + critics - balance ** 2) / people);
  return { nps: 100 * balance, margin: 100 * margin, promoters: 100 * promoters, critics: 100 * critics, people };
}

function ofIndicator(id: IndicatorId, questions: readonly SurveyQuestion[], marks: MarksByQuestion): IndexFigure | null {
  const mine = questions.filter(({ indicator, kind }) => indicator === id && kind !== 'chips');
  const scale = mine.some(({ kind }) => kind === 'nps') ? 'nps' : 'faces';
  const sameScale = mine.filter(({ kind }) => kind === scale);
  return sameScale.length === 0
    ? null
    : indexOf(
        sameScale.map((question) => marksOf(marks, question)),
        scale,
      );
}

function marksOf(marks: MarksByQuestion, { id }: SurveyQuestion): Marks {
  return marks[id] ?? [];
}
