/** What happens with a trade that was found for a question: it stands on paper as a wish, as the title of a job, or as a profession. */
import { type Title, withWanted } from '#shared/resume/draft.ts';
import { withTitle } from '#shared/resume/duties.ts';
import { withProfession } from '#shared/resume/schooling.ts';
import type { ResumeStep } from '../../../navigation/route.ts';
import { useResume } from '../use-resume.ts';

export function useTitle(step: ResumeStep): (title: Title) => void {
  const { services, data, draft, tell, goOn } = useResume();
  return (title) => {
    services.visit.value.tradeText.value = '';
    if (step.of === 'wanted') {
      // Found once more by its letters it stays: only the lists take away.
      if (draft.wanted.every(({ text }) => text !== title.text)) tell((before) => withWanted(before, title));
      services.navigator.backTo('resume-ask');
      return;
    }
    tell((before) =>
      step.of === 'school-profession'
        ? withProfession(before, step.index, title.text)
        : withTitle(before, step.index, title, data),
    );
    goOn(step);
  };
}
