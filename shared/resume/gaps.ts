/** Years without work, and the layout that suits them (domain §3.2, §3.3). Nothing is asked about why. */
import type { Draft, DraftJob } from './draft.ts';
import type { Layout, Year } from './resume.ts';

/** Domain §3.2: a longer gap is told calmly, or the skills stand first. */
const LONGEST_QUIET_GAP_YEARS = 2;

interface Span {
  readonly from: Year;
  readonly to: Year;
}

/** Jobs that stand as jobs on the paper, newest first; those without years behind the others. */
export function jobsOnPaper(jobs: readonly DraftJob[]): readonly DraftJob[] {
  return jobs
    .filter(({ title, isOnlySkill }) => title !== null && !isOnlySkill)
    .toSorted((a, b) => compare(endOf(b), endOf(a)) || (b.from ?? 0) - (a.from ?? 0));
}

function endOf({ from, to }: DraftJob): number {
  return to === 'now' ? Number.POSITIVE_INFINITY : (to ?? from ?? Number.NEGATIVE_INFINITY);
}

function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether more than two years lie between two jobs, or between the last one and now. Years that were not told prove nothing. */
export function hasGap(draft: Pick<Draft, 'jobs'>, thisYear: Year): boolean {
  const told = jobsOnPaper(draft.jobs);
  const spans = told.flatMap(({ from, to }): Span[] =>
    from === null || to === null ? [] : [{ from, to: to === 'now' ? thisYear : to }],
  );
  const [first, ...later] = spans.toSorted((a, b) => a.from - b.from);
  if (first === undefined || spans.length < told.length) return false;
  let workedUntil = first.to;
  for (const { from, to } of later) {
    if (from - workedUntil > LONGEST_QUIET_GAP_YEARS) return true;
    workedUntil = Math.max(workedUntil, to);
  }
  return thisYear - workedUntil > LONGEST_QUIET_GAP_YEARS;
}

/**
 * What was said about the gap, as long as it still has one to speak of: with other years, or without the job, nobody's paper speaks of «эти
 * годы». Where some years were not told it stays: nothing proves it wrong.
 */
export function gapOnPaper(draft: Pick<Draft, 'jobs' | 'gap'>, thisYear: Year): string {
  const told = jobsOnPaper(draft.jobs);
  const areYearsTold = told.every(({ from, to }) => from !== null && to !== null);
  return told.length > 0 && (!areYearsTold || hasGap(draft, thisYear)) ? draft.gap : '';
}

/** «По умениям» for fewer than two jobs or after a gap; the person's own choice goes first. */
export function layoutOf(draft: Pick<Draft, 'jobs' | 'layout'>, thisYear: Year): Layout {
  if (draft.layout !== null) return draft.layout;
  return jobsOnPaper(draft.jobs).length < 2 || hasGap(draft, thisYear) ? 'by-skills' : 'by-years';
}
