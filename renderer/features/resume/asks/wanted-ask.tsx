/** The first question, and the only one that needs an answer: up to three trades, by field of work or by letters. */
import { withWanted } from '#shared/resume/draft.ts';
import { topicById } from '#shared/services/topic-lists.ts';
import type { ResumeStep } from '../../../navigation/route.ts';
import { resume as words } from '../../../strings/resume.ts';
import { Chosen } from '../../../ui/chosen/chosen.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { FieldTiles } from '../trades/field-tiles.tsx';
import { kickerOf, useResume } from '../use-resume.ts';

/** Domain §3.4: told as information, only to who asks. */
const RIGHTS_TOPIC = 'rights';

export function WantedAsk({ step }: { readonly step: ResumeStep }) {
  const { services, draft, tell, goOn } = useResume();
  const { navigator, content } = services;
  const { heading, lead } = words.questions.wanted;
  const rights = (): void => navigator.go({ screen: 'services-topic', topic: RIGHTS_TOPIC });
  return (
    <Screen
      heading={heading}
      kicker={kickerOf(step, false)}
      lead={lead}
      primary={{ label: words.next, isDisabled: draft.wanted.length === 0, onPress: () => goOn(step) }}
      secondary={topicById(content, RIGHTS_TOPIC) === null ? undefined : { label: words.wanted.rights, onPress: rights }}
    >
      <Chosen
        label={words.wanted.chosen}
        items={draft.wanted.map(({ text }) => text)}
        removeLabel={words.wanted.remove}
        onRemove={(item) => tell((before) => withWanted(before, { trade: null, text: item }))}
      />
      <FieldTiles step={step} />
    </Screen>
  );
}
