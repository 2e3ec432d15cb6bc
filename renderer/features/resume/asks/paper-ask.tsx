/** «Есть документ об учёбе?»: the last thing asked about a school; from here another one can be told. */
import { withSchool } from '#shared/resume/draft.ts';
import type { ResumeStep } from '../../../navigation/route.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { SingleChoice } from '../../../ui/choice/choice.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { goToStep } from '../go-to-step.ts';
import { kickerOf, useResume } from '../use-resume.ts';

const options = [
  { value: 'yes', label: words.school.hasPaper },
  { value: 'no', label: words.school.noPaper },
] as const;

export function PaperAsk({ step }: { readonly step: ResumeStep }) {
  const { services, draft, tell, goOn } = useResume();
  const { heading, lead } = words.questions['school-paper'];
  const hasPaper = draft.schools[step.index]?.hasPaper ?? null;
  const more = { of: 'school-kind', index: step.index + 1, after: step.after } as const;
  return (
    <Screen
      heading={heading}
      kicker={kickerOf(step, true)}
      lead={lead}
      primary={{ label: hasPaper === null ? words.skip : words.next, onPress: () => goOn(step) }}
      secondary={
        step.after === 'next' ? { label: words.school.more, onPress: () => goToStep(services.navigator, more) } : undefined
      }
    >
      <SingleChoice
        label={heading}
        options={options}
        value={hasPaper === null ? null : answerOf(hasPaper)}
        onChange={(value) => tell((before) => withSchool(before, step.index, { hasPaper: value === 'yes' }))}
      />
    </Screen>
  );
}

function answerOf(hasPaper: boolean): 'yes' | 'no' {
  return hasPaper ? 'yes' : 'no';
}
