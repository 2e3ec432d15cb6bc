/**
 * What was done in a job, and the skills that are known from it. Once the skills were asked they stand for themselves; but «По умениям»
 * prints nothing else, so a duty that is told or taken back later is one there, too.
 */
import type { ResumeData } from '#shared/packs/resume-data.ts';
import { type Draft, type Title, withJob, withoutJob } from './draft.ts';
import { knownSkills, phrasesOf, titlesNamed, unique } from './phrases.ts';

export function withDuties(draft: Draft, index: number, duties: readonly string[]): Draft {
  const before = draft.jobs[index]?.duties ?? [];
  const after = withJob(draft, index, { duties });
  if (draft.skills === null) return after;
  const known = knownSkills(after);
  const kept = draft.skills.filter((skill) => !before.includes(skill) || known.includes(skill));
  return { ...after, skills: unique([...kept, ...duties.filter((duty) => !before.includes(duty))]) };
}

/**
 * Another trade takes with it the duties of the one before: nobody's paper says that a cook was welding. Own words say nothing about
 * duties, so under them all stay.
 */
export function withTitle(draft: Draft, index: number, title: Title, data: ResumeData): Draft {
  const before = draft.jobs[index];
  const after = withJob(draft, index, { title });
  if (before === undefined || title.trade === null || title.trade === before.title?.trade) return after;
  const fitting = phrasesOf(title, data);
  const duties = before.duties.filter((duty) => fitting.includes(duty));
  if (duties.length === before.duties.length) return after;
  return lettingGo(before.duties, withJob(after, index, { duties }), data);
}

/** A job that is taken away takes its duties with it, from the skills as well: whoever leaves it out does not want to be asked about it. */
export function withoutJobAndDuties(draft: Draft, index: number, data: ResumeData): Draft {
  return lettingGo(draft.jobs[index]?.duties ?? [], withoutJob(draft, index), data);
}

/** A skill stays where another job tells of it, or a trade that is still named has it. */
function lettingGo(duties: readonly string[], draft: Draft, data: ResumeData): Draft {
  const known = [...knownSkills(draft), ...titlesNamed(draft).flatMap((one) => phrasesOf(one, data))];
  return { ...draft, skills: draft.skills?.filter((skill) => !duties.includes(skill) || known.includes(skill)) ?? null };
}
