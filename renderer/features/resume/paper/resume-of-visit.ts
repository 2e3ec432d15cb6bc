/** The résumé as it stands now, made of the visit's answers. Asked anew each time: there is one truth, the answers. */
import { resumeOf } from '#shared/resume/resume-of.ts';
import type { Resume } from '#shared/resume/resume.ts';
import type { Services } from '../../../session/services.ts';

/** @returns null on a kiosk whose content has no lists for a résumé */
export function resumeOfVisit({ visit, content, record }: Pick<Services, 'visit' | 'content' | 'record'>): Resume | null {
  if (content.resume === null) return null;
  return resumeOf(visit.value.resume.value, content.resume, Number(record.day.value.slice(0, 4)));
}
