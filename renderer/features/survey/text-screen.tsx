/** The free text, where a centre turned it on: 300 letters, a warning not to write names, kept only when sent (U-29). */
import { FREE_TEXT_ID } from '#shared/packs/survey.ts';
import { surveyWay } from '#shared/survey/steps.ts';
import { useRef } from 'preact/hooks';
import { useServices } from '../../session/services.ts';
import { keyboard } from '../../strings/keyboard.ts';
import { survey as words } from '../../strings/survey.ts';
import { TypingPanel } from '../../ui/keyboard/typing-panel.tsx';
import { useIsLow } from '../../ui/keyboard/use-is-low.ts';
import { Screen } from '../../ui/screen/screen.tsx';
import { answerStep, goOn } from './take-survey.ts';

/** As the event allows. */
const MOST_LETTERS = 300;

export function TextScreen() {
  const services = useServices();
  const { survey } = services.content;
  const { survey: draft, surveyText } = services.visit.value;
  const place = useRef<HTMLDivElement>(null);
  const isLow = useIsLow(place);
  if (survey?.freeText === undefined || draft.value === null) return null;
  const { total } = surveyWay(survey, draft.value.form, draft.value.answers);
  const text = surveyText.value.trim();
  const send = (sent: string): void => {
    answerStep(services, FREE_TEXT_ID, sent === '' ? null : { kind: 'text', text: sent });
    goOn(services, survey, FREE_TEXT_ID);
  };
  return (
    <Screen
      heading={survey.freeText.text}
      kicker={words.question.progress(total, total)}
      lead={words.question.textLead}
      primary={isLow ? undefined : { label: words.question.finish, onPress: () => send(text), isDisabled: text === '' }}
      secondary={isLow ? undefined : { label: words.question.skip, onPress: () => send('') }}
    >
      <TypingPanel
        label={survey.freeText.text}
        isLabelShown={false}
        value={surveyText.value}
        onChange={(typed) => (surveyText.value = typed)}
        keys={['letters', 'signs']}
        words={keyboard}
        capitals="sentence"
        most={MOST_LETTERS}
        done={isLow ? { label: text === '' ? words.question.skip : words.question.finish, onPress: () => send(text) } : undefined}
        place={place}
      />
    </Screen>
  );
}
