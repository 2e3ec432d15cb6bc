/** Several answers: marks, then one button; what is not marked is skipped with the same button (U-5). */
import type { ResumeStep } from '../../../navigation/route.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { MultipleChoice } from '../../../ui/choice/choice.tsx';
import type { MainAction } from '../../../ui/screen/main.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { goToStep } from '../go-to-step.ts';
import { kickerOf, useResume } from '../use-resume.ts';
import type { Marks } from './marks.ts';

export function MarksAsk({ step, marks }: { readonly step: ResumeStep; readonly marks: Marks }) {
  const { services, tell, goOn } = useResume();
  const { navigator } = services;
  const { options, values } = marks;
  // The lists know nothing of work in own words: then only whether there was more is asked.
  const isOnlyMore = step.of === 'job-duties' && options.length === 0;
  const { heading, lead } = isOnlyMore ? { heading: words.job.anyMore, lead: undefined } : words.questions[step.of];
  const isOnlyTyped = marks.canType === true && options.length === 0;
  const isAnswered = values.length > 0;
  const mark = (marked: readonly string[]): void =>
    tell(marks.mark(options.map(({ value }) => value).filter((value) => marked.includes(value))));
  let second: MainAction | undefined;
  if (marks.canType === true) second = { label: words.ownWords, onPress: () => navigator.go({ screen: 'resume-type', ...step }) };
  if (step.of === 'job-duties' && step.after === 'next') {
    const more = { of: 'job-title', index: step.index + 1, after: step.after } as const;
    second = { label: words.job.more, onPress: () => goToStep(navigator, more) };
  }
  return (
    <Screen
      heading={heading}
      kicker={kickerOf(step, true)}
      lead={isOnlyTyped ? words.typedOnly : lead}
      primary={{ label: isOnlyMore ? words.job.noMore : isAnswered ? words.next : words.skip, onPress: () => goOn(step) }}
      secondary={second}
    >
      {options.length > 0 && <MultipleChoice label={heading} options={options} values={values} onChange={mark} />}
    </Screen>
  );
}
