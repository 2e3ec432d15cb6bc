/**
 * The answers so far. They live in the visit and nowhere else (U-27). Texts are those that will stand on paper; ids are kept only
 * where one answer says several things (`ways`, `schools`, `wage`).
 */
import type { Layout, Year } from './resume.ts';

/** A trade of the content, or the person's own words. */
export interface Title {
  readonly trade: string | null;
  readonly text: string;
}

export interface DraftJob {
  readonly title: Title | null;
  readonly employer: string;
  readonly place: string;
  /** Domain §3.3 C: no employer and no years are named; what was learnt stands among the skills. */
  readonly isOnlySkill: boolean;
  readonly from: Year | null;
  readonly to: Year | 'now' | null;
  readonly duties: readonly string[];
}

export interface DraftSchool {
  /** Id of the kind of school. */
  readonly kind: string | null;
  readonly profession: string;
  /** «3-й разряд», as in the document. */
  readonly grade: string;
  readonly place: string;
  readonly year: Year | null;
  readonly hasPaper: boolean | null;
}

/** What is typed or told about how to find the person; each as it was typed (U-8). */
export interface DraftContacts {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly through: string;
  readonly home: string;
}

export interface Draft extends DraftContacts {
  readonly wanted: readonly Title[];
  /** Ids. */
  readonly ways: readonly string[];
  readonly travelMinutes: number | null;
  readonly districts: readonly string[];
  /** Id. */
  readonly wage: string | null;
  /** In the order they were told. */
  readonly jobs: readonly DraftJob[];
  readonly gap: string;
  /** null: not asked yet, then the duties of the jobs stand for it. */
  readonly skills: readonly string[] | null;
  readonly schools: readonly DraftSchool[];
  readonly driving: readonly string[];
  readonly licences: readonly string[];
  readonly about: readonly string[];
  /** Of the list of who passes a message on; beside what is told in own words, so that neither takes the other's place. */
  readonly reach: readonly string[];
  /** null: the layout that suits the jobs. */
  readonly layout: Layout | null;
}

/** Domain §3.2: «до трёх вариантов». */
const MOST_WANTED = 3;

export const emptyJob: DraftJob = {
  title: null,
  employer: '',
  place: '',
  isOnlySkill: false,
  from: null,
  to: null,
  duties: [],
};

export const emptySchool: DraftSchool = { kind: null, profession: '', grade: '', place: '', year: null, hasPaper: null };

export const emptyDraft: Draft = {
  wanted: [],
  ways: [],
  travelMinutes: null,
  districts: [],
  wage: null,
  jobs: [],
  gap: '',
  skills: null,
  schools: [],
  driving: [],
  licences: [],
  about: [],
  reach: [],
  layout: null,
  name: '',
  phone: '',
  email: '',
  through: '',
  home: '',
};

/** @param index one behind the last adds a job */
export function withJob(draft: Draft, index: number, change: Partial<DraftJob>): Draft {
  return { ...draft, jobs: changed(draft.jobs, index, emptyJob, change) };
}

export function withoutJob(draft: Draft, index: number): Draft {
  return { ...draft, jobs: draft.jobs.filter((_, other) => other !== index) };
}

/** @param index one behind the last adds a school */
export function withSchool(draft: Draft, index: number, change: Partial<DraftSchool>): Draft {
  return { ...draft, schools: changed(draft.schools, index, emptySchool, change) };
}

export function withoutSchool(draft: Draft, index: number): Draft {
  return { ...draft, schools: draft.schools.filter((_, other) => other !== index) };
}

/** The same title again takes it away; when all places are taken the first chosen gives way, so nothing is refused. */
export function withWanted(draft: Draft, title: Title): Draft {
  const others = draft.wanted.filter(({ text }) => text !== title.text);
  const wanted = others.length < draft.wanted.length ? others : [...others, title].slice(-MOST_WANTED);
  return { ...draft, wanted };
}

/** Whether anything was told yet: then leaving asks first (U-25). */
export function isBegun(draft: Draft): boolean {
  return JSON.stringify(draft) !== JSON.stringify(emptyDraft);
}

function changed<T>(items: readonly T[], index: number, empty: T, change: Partial<T>): readonly T[] {
  const item = { ...empty, ...items[index], ...change };
  return index < items.length ? items.with(index, item) : [...items, item];
}
