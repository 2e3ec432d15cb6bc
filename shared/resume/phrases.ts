/** What may be offered to choose from, given what was said before: nothing is asked anew. */
import type { ResumeData } from '#shared/packs/resume-data.ts';
import type { Draft, Title } from './draft.ts';

/** «Что умею» of one trade; none for own words. */
export function phrasesOf(title: Title | null, data: ResumeData): readonly string[] {
  return data.trades.find(({ id }) => id === title?.trade)?.phrases ?? [];
}

/** Duties of one job: its trade's phrases; under own words those of every trade that was named. */
export function dutiesToOffer(draft: Pick<Draft, 'wanted' | 'jobs'>, index: number, data: ResumeData): readonly string[] {
  const job = draft.jobs[index];
  if (job === undefined) return [];
  const own = phrasesOf(job.title, data);
  const others = titlesNamed(draft).flatMap((title) => phrasesOf(title, data));
  return unique([...(own.length > 0 ? own : others), ...job.duties]);
}

/** What was marked under the jobs: the skills that are known already. */
export function knownSkills({ jobs }: Pick<Draft, 'jobs'>): readonly string[] {
  return unique(jobs.flatMap(({ duties }) => duties));
}

/** Skills as they stand now: marked by the person, or known from the jobs while the question has not come yet. */
export function skillsOf(draft: Pick<Draft, 'jobs' | 'skills'>): readonly string[] {
  return draft.skills ?? knownSkills(draft);
}

/** Phrases of all trades that were named, what is marked first. */
export function skillsToOffer(draft: Draft, data: ResumeData): readonly string[] {
  const titles = [...draft.jobs.map(({ title }) => title), ...draft.wanted];
  return unique([...knownSkills(draft), ...titles.flatMap((title) => phrasesOf(title, data)), ...(draft.skills ?? [])]);
}

/** Titles named before: offered first wherever a title is asked. */
export function titlesNamed({ wanted, jobs }: Pick<Draft, 'wanted' | 'jobs'>): readonly Title[] {
  const titles = [...wanted, ...jobs.flatMap(({ title }) => title ?? [])];
  return titles.filter(({ text }, index) => titles.findIndex((other) => other.text === text) === index);
}

/** Own words begin with a capital, phrases of the lists do not. */
export function isSameText(one: string, other: string): boolean {
  return one.toLocaleLowerCase('ru') === other.toLocaleLowerCase('ru');
}

export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
