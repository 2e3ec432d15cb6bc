/** One answer each about a job: what, where, in which town (domain §3.3 A, B, C). */
import type { ResumeData } from '#shared/packs/resume-data.ts';
import { type Draft, type DraftJob, withJob } from '#shared/resume/draft.ts';
import { withoutJobAndDuties, withTitle } from '#shared/resume/duties.ts';
import type { JobAsk } from '#shared/resume/flow.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { type Change, type Picks, titleRows, typingRow } from './pick-rows.ts';

export function jobPicks(of: JobAsk, index: number, draft: Draft, data: ResumeData): Picks | null {
  const job = draft.jobs[index];
  const tell = (change: Partial<DraftJob>): Change => {
    return (before) => withJob(before, index, change);
  };
  switch (of) {
    case 'job-title':
      return {
        rows: [
          ...titleRows(draft, job?.title?.text, (title) => (before) => withTitle(before, index, title, data)),
          { label: words.wanted.other, icon: 'search', opens: 'fields' },
        ],
        clear: (before) => withoutJobAndDuties(before, index, data),
      };
    case 'job-employer':
      return {
        rows: [
          ...data.employers.map(({ title }) => ({
            label: title,
            isChosen: job?.employer === title,
            change: tell({ employer: title, isOnlySkill: false }),
          })),
          typingRow(words.job.typeName, job?.employer, data.employers),
          {
            label: words.job.onlySkill,
            hint: words.job.onlySkillHint,
            isChosen: job?.isOnlySkill === true,
            change: tell({ employer: '', place: '', isOnlySkill: true }),
          },
        ],
        clear: tell({ employer: '', isOnlySkill: false }),
      };
    case 'job-place':
      return {
        rows: [
          ...data.places.map(({ title }) => ({ label: title, isChosen: job?.place === title, change: tell({ place: title }) })),
          typingRow(words.job.typeCity, job?.place, data.places),
        ],
        clear: tell({ place: '' }),
      };
    case 'job-from':
    case 'job-to':
    case 'job-duties':
      return null;
  }
}
