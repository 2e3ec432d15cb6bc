import { isBegun } from '#shared/resume/draft.ts';
import type { Visit } from './visit.ts';

/** U-25: whether the end of this visit takes something away that the person told and has not in hand. Then leaving asks first. */
export function wouldLose({ resume, resumePaper, survey, surveyText }: Visit): boolean {
  const isOnPaper = resumePaper.value.onPaper === resume.value;
  const isUnsent = surveyText.value.trim() !== '' && survey.value?.isEnded !== true;
  return (isBegun(resume.value) && !isOnPaper) || isUnsent;
}
