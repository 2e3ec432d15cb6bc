/** Indicators week by week, and a period before a change against one after it. */
import { compare, type Comparison, type Estimate } from '#shared/survey/compare.ts';
import { indicatorIds, type IndicatorId } from '#shared/packs/indicator-ids.ts';
import { aroundChange, isWithin, lengthOf, weeksUpTo, type Period } from './periods.ts';
import { figuresOfDays, type Figures, type ReportQuestion } from './report.ts';

export type FigureId = IndicatorId | 'nps';
export const figureIds: readonly FigureId[] = [...indicatorIds, 'nps'];

const DAYS_A_WEEK = 7;
/** Shorter periods are shown with the weeks before them: two points are no trend. */
const LEAST_WEEKS = 12;
const MOST_WEEKS = 53;

export interface TrendWeek extends Period {
  readonly figures: Figures;
}

type TrendQuestion = Omit<ReportQuestion, 'timeZone'>;

/** The weeks that a trend of the period shows. */
export function trendWeeks(period: Period): readonly Period[] {
  const weeks = Math.ceil(lengthOf(period) / DAYS_A_WEEK) + 1;
  return weeksUpTo(period.to, Math.min(MOST_WEEKS, Math.max(LEAST_WEEKS, weeks)));
}

export function trendOf(weeks: readonly Period[], { days, ...question }: TrendQuestion): readonly TrendWeek[] {
  return weeks.map((week) => ({
    ...week,
    figures: figuresOfDays({ ...question, days: days.filter(({ day }) => isWithin(day, week)) }),
  }));
}

export interface Change {
  readonly before: Estimate | null;
  readonly after: Estimate | null;
  readonly comparison: Comparison;
}

/** @param day of the change, the first of the second period; `length` in days */
export function changesAt(day: string, length: number, { days, ...question }: TrendQuestion): Readonly<Record<FigureId, Change>> {
  const { before, after } = aroundChange(day, length);
  const [first, second] = [before, after].map((period) =>
    figuresOfDays({ ...question, days: days.filter((one) => isWithin(one.day, period)) }),
  );
  if (first === undefined || second === undefined) throw new Error('two periods');
  const changeOf = (id: FigureId): Change => {
    const [was, is] = [estimateOf(first, id), estimateOf(second, id)];
    return { before: was, after: is, comparison: compare(was, is) };
  };
  return { i1: changeOf('i1'), i2: changeOf('i2'), i3: changeOf('i3'), i4: changeOf('i4'), nps: changeOf('nps') };
}

/** One figure of several, as a number with its margin. */
export function estimateOf({ index, nps }: Figures, id: FigureId): Estimate | null {
  if (id === 'nps') return nps && { value: nps.nps, margin: nps.margin, people: nps.people };
  const figure = index[id];
  return figure && { value: figure.index, margin: figure.margin, people: figure.people };
}
