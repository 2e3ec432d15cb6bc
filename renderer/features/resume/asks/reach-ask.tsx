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
  const isOfCentre = data.reach.some(({ onPaper }) => onPaper === draft.through);
  const typed = (of: 'email' | 'through', label: string, shown: string): Pick => ({
    key: of,
    label,
    hint: shown === '' ? undefined : shown,
    isChosen: shown !== '',
    onPress: () => goToStep(navigator, { of, index: 0, after: step.after }),
  });
  const picks: readonly Pick[] = [
    typed('email', words.reach.email, maskedEmail(draft.email)),
    typed('through', words.reach.through, isOfCentre ? '' : maskedDigits(draft.through)),
    ...data.reach.map(({ id, title, onPaper }) => ({
      key: id,
      label: title,
      isChosen: draft.through === onPaper,
      onPress: () => tell((before) => ({ ...before, through: before.through === onPaper ? '' : onPaper })),
    })),
  ];
  const isAnswered = draft.email !== '' || draft.through !== '';
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
