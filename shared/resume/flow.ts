/**
 * The way through the questions (domain §3.2): nine of them, always nine, so that «Вопрос 3 из 9» can be believed (U-4). A question may
 * take several screens; each screen asks one thing (U-1), and nothing is asked twice.
 */
import type { ResumeData } from '#shared/packs/resume-data.ts';
import type { Draft } from './draft.ts';
import { hasGap } from './gaps.ts';
import { dutiesToOffer } from './phrases.ts';
import type { Year } from './resume.ts';
import { kindOf } from './schooling.ts';

/** Every screen that asks something, with the number of its question. `home` and `layout` are only changed from the check page. */
const questionOf = {
  wanted: 1,
  ways: 2,
  travel: 3,
  districts: 3,
  wage: 3,
  'job-title': 4,
  'job-employer': 4,
  'job-place': 4,
  'job-from': 4,
  'job-to': 4,
  'job-duties': 4,
  gap: 4,
  skills: 5,
  'school-kind': 6,
  'school-profession': 6,
  'school-grade': 6,
  'school-place': 6,
  'school-year': 6,
  'school-paper': 6,
  licences: 7,
  about: 8,
  name: 9,
  phone: 9,
  reach: 9,
  email: 9,
  through: 9,
  home: null,
  layout: null,
} as const;

export type AskName = keyof typeof questionOf;
export const QUESTION_COUNT = 9;

/** One screen. `index`: of which job or school; 0 elsewhere. */
export interface Ask {
  readonly of: AskName;
  readonly index: number;
}

/**
 * Where an answer leads: to the next question; straight back to the check page or to the card of one job or school (U-7); or through the
 * rest of a job or school that is added from the check page.
 */
export type AfterAnswer = 'next' | 'check' | 'part' | 'added';

/** @returns null where the screen stands outside the count */
export function questionNumber(of: AskName): number | null {
  return questionOf[of];
}

type Part<Prefix extends string> = Extract<AskName, `${Prefix}-${string}`>;
export type JobAsk = Part<'job'>;
export type SchoolAsk = Part<'school'>;

/** Where one screen follows another whatever was answered. */
const follows: Readonly<Record<Exclude<AskName, JobAsk | SchoolAsk | 'travel'>, AskName | 'check'>> = {
  wanted: 'ways',
  ways: 'travel',
  districts: 'wage',
  wage: 'job-title',
  gap: 'skills',
  skills: 'school-kind',
  licences: 'about',
  about: 'name',
  name: 'phone',
  phone: 'reach',
  email: 'reach',
  through: 'reach',
  reach: 'check',
  home: 'check',
  layout: 'check',
};

/**
 * What comes after a screen, answered or skipped.
 * @returns 'check' when all is asked
 */
export function nextAsk(draft: Draft, { of, index }: Ask, data: ResumeData, thisYear: Year): Ask | 'check' {
  if (isJobAsk(of)) return nextOfJob(draft, of, index, data, true) ?? ask(hasGap(draft, thisYear) ? 'gap' : 'skills');
  if (isSchoolAsk(of)) return nextOfSchool(draft, of, index, data) ?? ask('licences');
  if (of === 'travel') return ask(data.districts.length > 0 ? 'districts' : 'wage');
  const next = follows[of];
  return next === 'check' ? next : ask(next);
}

/** Another screen, or the page that a change was begun on. */
export type Onward = { readonly ask: Ask } | { readonly page: 'check' | 'part' };

/** Where an answer leads, however its screen was opened (U-7: a change leads straight back). */
export function onward(draft: Draft, answered: Ask, after: AfterAnswer, data: ResumeData, thisYear: Year): Onward {
  if (after === 'check' || after === 'part') return { page: after };
  const next = after === 'next' ? nextAsk(draft, answered, data, thisYear) : nextOfAdded(draft, answered, data);
  return next === 'check' ? { page: 'check' } : { ask: next };
}

function nextOfAdded(draft: Draft, { of, index }: Ask, data: ResumeData): Ask | 'check' {
  if (isJobAsk(of)) return nextOfJob(draft, of, index, data, false) ?? 'check';
  return isSchoolAsk(of) ? (nextOfSchool(draft, of, index, data) ?? 'check') : 'check';
}

/**
 * @param mayHaveMore another job may follow: this is asked on the screen of the duties, so that stands also where no list has any
 * @returns null behind the last screen of this job, or when there is no such job
 */
function nextOfJob(draft: Draft, of: JobAsk, index: number, data: ResumeData, mayHaveMore: boolean): Ask | null {
  const job = draft.jobs[index];
  if (job === undefined) return null;
  const duties = mayHaveMore || dutiesToOffer(draft, index, data).length > 0 ? ask('job-duties', index) : null;
  switch (of) {
    case 'job-title':
      return ask('job-employer', index);
    case 'job-employer':
      return ask(job.isOnlySkill || data.places.length === 0 ? 'job-from' : 'job-place', index);
    case 'job-place':
      return ask('job-from', index);
    case 'job-from':
      // Who does not remember when it began is not asked when it ended.
      return job.from === null ? duties : ask('job-to', index);
    case 'job-to':
      return duties;
    case 'job-duties':
      return null;
  }
}

/** @returns null behind the last screen of this school, or when there is no such school */
function nextOfSchool(draft: Draft, of: SchoolAsk, index: number, data: ResumeData): Ask | null {
  const school = draft.schools[index];
  if (school === undefined) return null;
  const { hasProfession, hasGrade } = kindOf(school.kind, data);
  switch (of) {
    case 'school-kind':
      return ask(hasProfession ? 'school-profession' : 'school-year', index);
    case 'school-profession':
      return ask(school.profession !== '' && hasGrade ? 'school-grade' : 'school-place', index);
    case 'school-grade':
      return ask('school-place', index);
    case 'school-place':
      return ask('school-year', index);
    case 'school-year':
      return ask('school-paper', index);
    case 'school-paper':
      return null;
  }
}

export function isJobAsk(of: AskName): of is JobAsk {
  return of.startsWith('job-');
}

export function isSchoolAsk(of: AskName): of is SchoolAsk {
  return of.startsWith('school-');
}

function ask(of: AskName, index = 0): Ask {
  return { of, index };
}
