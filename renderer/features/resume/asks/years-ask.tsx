/** A year by one touch; «Можно примерно». */
import { type Draft, withJob, withSchool } from '#shared/resume/draft.ts';
import type { Year } from '#shared/resume/resume.ts';
import type { ResumeStep } from '../../../navigation/route.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { YearGrid } from '../../../ui/year-grid/year-grid.tsx';
import { kickerOf, useResume } from '../use-resume.ts';

/** Nobody who asks for work began to work or to learn longer ago. */
const LONGEST_AGO_YEARS = 54;

type YearAskName = 'job-from' | 'job-to' | 'school-year';

export function YearsAsk({ step, of }: { readonly step: ResumeStep; readonly of: YearAskName }) {
  const { draft, thisYear, tell, goOn } = useResume();
  const { heading, lead } = words.questions[of];
  const now = yearOf(of, step.index, draft);
  const earliest = of === 'job-to' ? (draft.jobs[step.index]?.from ?? thisYear) : thisYear - LONGEST_AGO_YEARS;
  const take = (year: Year | 'now' | null): void => {
    tell((before) => withYear(before, of, step.index, year));
    goOn(step);
  };
  const isAnswered = now !== null;
  return (
    <Screen
      heading={heading}
      kicker={kickerOf(step, true)}
      // Its button may be on another page.
      lead={now === null ? lead : words.answered(now === 'now' ? words.job.now : String(now))}
      primary={isAnswered ? { label: words.next, onPress: () => goOn(step) } : undefined}
      secondary={{ label: isAnswered ? words.leaveOut : words.skip, onPress: () => take(null) }}
    >
      {of === 'job-to' && (
        <PickList
          label={heading}
          picks={[{ key: 'now', label: words.job.now, isChosen: now === 'now', onPress: () => take('now') }]}
        />
      )}
      <YearGrid
        label={words.job.years}
        from={earliest}
        to={thisYear}
        value={typeof now === 'number' ? now : null}
        onPick={take}
      />
    </Screen>
  );
}

function yearOf(of: YearAskName, index: number, { jobs, schools }: Draft): Year | 'now' | null {
  if (of === 'school-year') return schools[index]?.year ?? null;
  return (of === 'job-from' ? jobs[index]?.from : jobs[index]?.to) ?? null;
}

function withYear(draft: Draft, of: YearAskName, index: number, year: Year | 'now' | null): Draft {
  if (of === 'job-to') return withJob(draft, index, { to: year });
  if (year === 'now') return draft;
  if (of === 'school-year') return withSchool(draft, index, { year });
  const to = draft.jobs[index]?.to ?? null;
  // An end before the beginning is asked anew rather than kept.
  const isStale = year === null || (typeof to === 'number' && to < year);
  return withJob(draft, index, isStale ? { from: year, to: null } : { from: year });
}
