/** Makes the pages of the visit's résumé: once for the same answers and look, so that what was seen is what is printed. */
import { resumeDrafts } from '../../../printing/resume/resume-document.ts';
import type { Services } from '../../../session/services.ts';
import { type ResumePaper, resumeGone } from '../../../session/visit.ts';
import { resumeOfVisit } from './resume-of-visit.ts';

export type Made = NonNullable<ResumePaper['made']>;

/** @returns null when it could not be made, which is reported, or when the visit ended or the résumé was erased meanwhile */
export async function makePaper(services: Services): Promise<Made | null> {
  const { resumePaper } = services.visit.value;
  const gone = resumeGone(services.visit.value);
  const resume = resumeOfVisit(services);
  if (resume === null) return null;
  const { design, made } = resumePaper.value;
  const of = JSON.stringify([design, resume]);
  if (made?.of === of) return made;
  const paper = await services.printing.make(resumeDrafts(resume, design));
  if (paper === null || gone.aborted) return null;
  const fresh = { ...paper, of, layout: resume.layout };
  resumePaper.value = { ...resumePaper.value, made: fresh };
  return fresh;
}
