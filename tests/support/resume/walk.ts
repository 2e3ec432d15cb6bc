/** Goes through the questions as the screens do. */
import type { ResumeData } from '#shared/packs/resume-data.ts';
import { type Draft, emptyDraft } from '#shared/resume/draft.ts';
import { type Ask, nextAsk } from '#shared/resume/flow.ts';
import { shippedContent } from '../shipped-content.ts';
import type { Answers } from './answers.ts';

if (shippedContent.resume === null) throw new Error('the shipped content has no lists for the résumé');
export const data: ResumeData = shippedContent.resume;
export const THIS_YEAR = 2026;

/** Screens that stand outside the way: they are opened from the question named here, or from the check page. */
const asides = ['email', 'through', 'home', 'layout'] as const;

export interface Walked {
  readonly draft: Draft;
  /** «job-title 0», in the order they were asked. */
  readonly asked: readonly string[];
}

export function walk(answers: Answers): Walked {
  const asked: string[] = [];
  let draft = emptyDraft;
  const answer = (key: string): void => {
    asked.push(key);
    draft = answers[key]?.(draft) ?? draft;
  };
  let step: Ask | 'check' = { of: 'wanted', index: 0 };
  while (step !== 'check') {
    answer(`${step.of} ${step.index}`);
    step = after(draft, step, answers);
  }
  for (const aside of asides) if (answers[`${aside} 0`] !== undefined) answer(`${aside} 0`);
  return { draft, asked };
}

/** «Ещё одна работа» and «Ещё одна учёба» are pressed as long as there is something to tell. */
function after(draft: Draft, ask: Ask, answers: Answers): Ask | 'check' {
  const more = moreOf(ask);
  return more !== null && answers[`${more.of} ${more.index}`] !== undefined ? more : nextAsk(draft, ask, data, THIS_YEAR);
}

function moreOf({ of, index }: Ask): Ask | null {
  if (of === 'job-duties') return { of: 'job-title', index: index + 1 };
  return of === 'school-paper' ? { of: 'school-kind', index: index + 1 } : null;
}
