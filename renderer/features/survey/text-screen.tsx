/** The free text, where a centre turned it on: 300 letters, a warning not to write names, kept only when sent (U-29). */
import { FREE_TEXT_ID } from '#shared/packs/survey.ts';
import { surveyWay } from '#shared/survey/steps.ts';
import { useServices } from '../../session/services.ts';
import { keyboard } from '../../strings/keyboard.ts';
import { survey as words } from '../../strings/survey.ts';
import { TypingPanel } from '../../ui/keyboard/typing-panel.tsx';
import { useFrame } from '../../ui/screen/frame.tsx';
import { Screen } from '../../ui/screen/screen.tsx';
import { answerStep, goOn } from './take-survey.ts';

/** As the event allows. */
const MOST_LETTERS = 300;

export function TextScreen() {
  const services = useServices();
  const { survey } = services.content;
  const { survey: draft, surveyText } = services.visit.value;
  const { isLow } = useFrame();
  if (survey?.freeText === undefined || draft.value === null) return null;
  const { total } = surveyWay(survey, draft.value.form, draft.value.answers);
  const say = words.question;
  const isEmpty = surveyText.value.trim() === '';
  const send = (): void => {
    const text = surveyText.value.trim();
    answerStep(services, FREE_TEXT_ID, text === '' ? null : { kind: 'text', text });
    goOn(services, survey, FREE_TEXT_ID);
  };
  const done = { label: isEmpty ? say.skip : say.finish, onPress: send };
  return (
    <Screen
      // The warning is never left out: where there is no room for both, it stands in the place of the question.
      heading={isLow ? say.textShort : survey.freeText.text}
      name={survey.freeText.text}
      kicker={isLow ? undefined : say.progress(total, total)}
      lead={isLow ? undefined : say.textLead}
      primary={isLow ? undefined : done}
    >
      <TypingPanel
        label={survey.freeText.text}
        isLabelShown={false}
        value={surveyText.value}
        onChange={(text) => (surveyText.value = text)}
        onEnter={send}
        keys={['letters']}
        words={keyboard}
        capitals="sentence"
        most={MOST_LETTERS}
        done={isLow ? done : undefined}
      />
    </Screen>
  );
}
