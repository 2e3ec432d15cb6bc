/** For those without a telephone of their own: an address, somebody they trust, the centre. Several may be told. */
import type { ResumeStep } from '../../../navigation/route.ts';
import { maskedDigits, maskedEmail } from '#shared/resume/mask.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { PickList, type Pick } from '../../../ui/pick-list/pick-list.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { goToStep } from '../go-to-step.ts';
import { kickerOf, useResume } from '../use-resume.ts';

export function ReachAsk({ step }: { readonly step: ResumeStep }) {
  const { services, data, draft, tell, goOn } = useResume();
  const { heading, lead } = words.questions.reach;
  const { navigator } = services;
  const typed = (of: 'email' | 'through', label: string, shown: string): Pick => ({
    key: of,
    label,
    hint: shown === '' ? undefined : shown,
    isChosen: shown !== '',
    onPress: () => goToStep(navigator, { of, index: 0, after: step.after }),
  });
  const picks: readonly Pick[] = [
    typed('email', words.reach.email, maskedEmail(draft.email)),
    typed('through', words.reach.through, maskedDigits(draft.through)),
    ...data.reach.map(({ id, title, onPaper }) => ({
      key: id,
      label: title,
      isChosen: draft.reach.includes(onPaper),
      onPress: () => tell((before) => ({ ...before, reach: turned(before.reach, onPaper) })),
    })),
  ];
  const isAnswered = draft.email !== '' || draft.through !== '' || draft.reach.length > 0;
  return (
    <Screen
      heading={heading}
      kicker={kickerOf(step, true)}
      lead={lead}
      primary={{ label: isAnswered ? words.next : words.skip, onPress: () => goOn(step) }}
    >
      <PickList label={heading} picks={picks} />
    </Screen>
  );
}

function turned(texts: readonly string[], text: string): readonly string[] {
  return texts.includes(text) ? texts.filter((other) => other !== text) : [...texts, text];
}
