/**
 * The way through the questions (domain §3.2): nine of them, always nine, so that «Вопрос 3 из 9» can be believed (U-4). A question may
 * take several screens; each screen asks one thing (U-1), and nothing is asked twice.
 */
import type { ResumeData } from '#shared/packs/resume-data.ts';
import type { Draft } from './draft.ts';
import { hasGap } from './gaps.ts';
import { phrasesOf } from './phrases.ts';
import type { Year } from './resume.ts';

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

/** @returns null where the screen stands outside the count */
export function questionNumber(of: AskName): number | null {
  return questionOf[of];
}

/** Only these must be answered: without them the page says nothing (U-5). */
export function isNeeded(of: AskName): boolean {
  return of === 'wanted';
}

/**
 * What comes after a screen, answered or skipped.
 * @returns 'check' when all is asked
 */
export function nextAsk(draft: Draft, { of, index }: Ask, data: ResumeData, thisYear: Year): Ask | 'check' {
  switch (of) {
    case 'wanted':
      return ask('ways');
    case 'ways':
      return ask('travel');
    case 'travel':
      return data.districts.length > 0 ? ask('districts') : ask('wage');
    case 'districts':
      return ask('wage');
    case 'wage':
      return ask('job-title', 0);
    case 'job-title':
    case 'job-employer':
    case 'job-place':
    case 'job-from':
    case 'job-to':
      return nextOfJob(draft, { of, index }, data) ?? afterJobs(draft, thisYear);
    case 'job-duties':
      return afterJobs(draft, thisYear);
    case 'gap':
      return ask('skills');
    case 'skills':
      return ask('school-kind', 0);
    case 'school-kind':
    case 'school-profession':
    case 'school-grade':
    case 'school-place':
    case 'school-year':
      return nextOfSchool(draft, { of, index }, data) ?? ask('licences');
    case 'school-paper':
      return ask('licences');
    case 'licences':
      return ask('about');
    case 'about':
      return ask('name');
    case 'name':
      return ask('phone');
    case 'phone':
      return ask('reach');
    case 'email':
    case 'through':
      return ask('reach');
    case 'reach':
    case 'home':
    case 'layout':
      return 'check';
  }
}

/** @returns null behind the last screen of this job, or when there is no such job */
export function nextOfJob(draft: Draft, { of, index }: Ask, data: ResumeData): Ask | null {
  const job = draft.jobs[index];
  if (job === undefined) return null;
  const duties = phrasesOf(job.title, data).length > 0 ? ask('job-duties', index) : null;
  switch (of) {
    case 'job-title':
      return ask('job-employer', index);
    case 'job-employer':
      return job.isOnlySkill || data.places.length === 0 ? ask('job-from', index) : ask('job-place', index);
    case 'job-place':
      return ask('job-from', index);
    case 'job-from':
      // Who does not remember when it began is not asked when it ended.
      return job.from === null ? duties : ask('job-to', index);
    case 'job-to':
      return duties;
    default:
      return null;
  }
}

/** @returns null behind the last screen of this school, or when there is no such school */
export function nextOfSchool(draft: Draft, { of, index }: Ask, data: ResumeData): Ask | null {
  const school = draft.schools[index];
  if (school === undefined) return null;
  const isForWork = data.schools.find(({ id }) => id === school.kind)?.hasProfession === true;
  switch (of) {
    case 'school-kind':
      return isForWork ? ask('school-profession', index) : ask('school-year', index);
    case 'school-profession':
      return school.profession === '' || data.grades.length === 0 ? ask('school-place', index) : ask('school-grade', index);
    case 'school-grade':
      return ask('school-place', index);
    case 'school-place':
      return ask('school-year', index);
    case 'school-year':
      return ask('school-paper', index);
    default:
      return null;
  }
}

function afterJobs(draft: Draft, thisYear: Year): Ask {
  return hasGap(draft, thisYear) ? ask('gap') : ask('skills');
}

function ask(of: AskName, index = 0): Ask {
  return { of, index };
}
