import { emptyDraft } from '#shared/resume/draft.ts';
import type { Services } from '../../../session/services.ts';
import { noResumePaper } from '../../../session/visit.ts';

/** Forgets the résumé before the visit ends: answers, pages, pictures, a copy on its way, and the way back to them. */
export function eraseResume({ visit, printing, navigator }: Services): void {
  const { resume, resumePaper, resumeErased, tradeText } = visit.value;
  resumeErased.value.abort();
  resumeErased.value = new AbortController();
  printing.pictures.close();
  resume.value = emptyDraft;
  tradeText.value = '';
  resumePaper.value = noResumePaper;
  navigator.reset({ screen: 'resume-erased' });
}
