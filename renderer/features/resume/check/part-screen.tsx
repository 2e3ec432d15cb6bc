/** One job or school, part by part; it can be taken away as a whole. */
import { withoutSchool } from '#shared/resume/draft.ts';
import { withoutJobAndDuties } from '#shared/resume/duties.ts';
import { type Ask, type AskName, isJobAsk, isSchoolAsk } from '#shared/resume/flow.ts';
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
    tell((before) => (isJob ? withoutJobAndDuties(before, index, data) : withoutSchool(before, index)));
    navigator.backTo('resume-check');
    const left = (isJob ? draft.jobs : draft.schools).length - 1;
    navigator.forget((screen) => 'of' in screen && 'index' in screen && asksOfGone(screen, part, left));
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

/** What opens a job or school: that may be asked of one that is not there. */
const opening: readonly AskName[] = ['job-title', 'school-kind'];

/** Answered on the way back, such a screen would make a job of a year alone. @param left how many there are now */
function asksOfGone({ of, index }: Ask, part: 'job' | 'school', left: number): boolean {
  const isOfPart = part === 'job' ? isJobAsk(of) : isSchoolAsk(of);
  return isOfPart && (opening.includes(of) ? index > left : index >= left);
}
