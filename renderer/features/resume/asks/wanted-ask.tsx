/** The first question, and the only one that needs an answer: up to three trades, by field of work or by letters. */
import { withWanted } from '#shared/resume/draft.ts';
import type { ResumeStep } from '../../../navigation/route.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { Chosen } from '../../../ui/chosen/chosen.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { FieldList } from '../trades/field-list.tsx';
import { kickerOf, useResume } from '../use-resume.ts';

export function WantedAsk({ step }: { readonly step: ResumeStep }) {
  const { draft, tell, goOn } = useResume();
  const { heading, lead } = words.questions.wanted;
  return (
    <Screen
      heading={heading}
      kicker={kickerOf(step, false)}
      lead={lead}
      primary={{ label: words.next, isDisabled: draft.wanted.length === 0, onPress: () => goOn(step) }}
    >
      <Chosen
        label={words.wanted.chosen}
        items={draft.wanted.map(({ text }) => text)}
        removeLabel={words.wanted.remove}
        onRemove={(item) => tell((before) => withWanted(before, { trade: null, text: item }))}
      />
      <FieldList step={step} />
    </Screen>
  );
}
