/** What every screen of the résumé needs: the answers so far, the lists, and where to go on. */
import type { Content } from '#shared/packs/content.ts';
import type { ResumeData } from '#shared/packs/resume-data.ts';
import type { Draft } from '#shared/resume/draft.ts';
import { onward, QUESTION_COUNT, questionNumber } from '#shared/resume/flow.ts';
import type { Year } from '#shared/resume/resume.ts';
import type { ResumeStep } from '../../navigation/route.ts';
import { type Services, useServices } from '../../session/services.ts';
import { resume as words } from '../../strings/resume/guide.ts';
import { goToStep } from './go-to-step.ts';

export interface ResumeTalk {
  readonly services: Services;
  readonly data: ResumeData;
  readonly draft: Draft;
  readonly thisYear: Year;
  readonly tell: (change: (draft: Draft) => Draft) => void;
  /** After a screen was answered or skipped. */
  readonly goOn: (step: ResumeStep) => void;
}

export function useResume(): ResumeTalk {
  const services = useServices();
  const { content, visit, record, navigator } = services;
  const lists = listsOf(content);
  const { resume } = visit.value;
  const thisYear = Number(record.day.value.slice(0, 4));

  function goOn({ of, index, after }: ResumeStep): void {
    const to = onward(resume.value, { of, index }, after, lists, thisYear);
    if ('ask' in to) goToStep(navigator, { ...to.ask, after });
    else if (after === 'next') navigator.go({ screen: 'resume-check' });
    else navigator.backTo(to.page === 'part' ? 'resume-part' : 'resume-check');
  }

  return {
    services,
    data: lists,
    draft: resume.value,
    thisYear,
    tell: (change) => (resume.value = change(resume.value)),
    goOn,
  };
}

function listsOf({ resume }: Content): ResumeData {
  if (resume === null) throw new Error('a screen of the résumé without its lists');
  return resume;
}

/** «Вопрос 3 из 9 · можно пропустить»; nothing while one line is changed: there the count would say nothing true (U-4). */
export function kickerOf({ of, after }: ResumeStep, isOptional: boolean): string | undefined {
  const number = questionNumber(of);
  if (after !== 'next' || number === null) return undefined;
  const progress = words.progress(number, QUESTION_COUNT);
  return isOptional ? `${progress} · ${words.optional}` : progress;
}
