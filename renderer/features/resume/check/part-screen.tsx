/** One job or school, part by part; it can be taken away as a whole. */
import { withoutJob, withoutSchool } from '#shared/resume/draft.ts';
import type { ScreenOf } from '../../../navigation/route.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { AnswerList } from '../../../ui/answer-list/answer-list.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { useResume } from '../use-resume.ts';
import { partLines } from './answer-lines.ts';
import { rowsOfLines } from './line-rows.ts';

export function PartScreen({ route }: { readonly route: ScreenOf<'resume-part'> }) {
  const { services, data, draft, tell } = useResume();
  const { part, index } = route;
  const { navigator } = services;
  const isJob = part === 'job';
  const heading = isJob ? words.check.job(index + 1) : words.check.school(index + 1);
  const remove = (): void => {
    tell((before) => (isJob ? withoutJob(before, index) : withoutSchool(before, index)));
    navigator.backTo('resume-check');
  };
  return (
    <Screen
      heading={heading}
      primary={{ label: words.done, onPress: () => navigator.backTo('resume-check') }}
      secondary={{ label: isJob ? words.check.removeJob : words.check.removeSchool, onPress: remove }}
    >
      <AnswerList label={heading} rows={rowsOfLines(partLines(draft, part, index, data), { navigator, after: 'part' })} />
    </Screen>
  );
}
