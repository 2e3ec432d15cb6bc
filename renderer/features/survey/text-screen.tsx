/** The free text, where a centre turned it on: 300 letters, a warning not to write names, kept only when sent (U-29). */
import { FREE_TEXT_ID } from '#shared/packs/survey.ts';
import { surveyWay } from '#shared/survey/steps.ts';
import { useServices } from '../../session/services.ts';
import { services as serviceWords } from '../../strings/services.ts';
import { survey as words } from '../../strings/survey.ts';
import { Keyboard } from '../../ui/keyboard/keyboard.tsx';
import { useTyping } from '../../ui/keyboard/use-typing.ts';
import { Screen } from '../../ui/screen/screen.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { answerStep, goOn } from './take-survey.ts';

/** As the event allows. */
const MOST_LETTERS = 300;

export function TextScreen() {
  const services = useServices();
  const { survey } = services.content;
  const { survey: draft, surveyText } = services.visit.value;
  const typing = useTyping({
    value: surveyText.value,
    onChange: (text) => (surveyText.value = text),
    most: MOST_LETTERS,
    capitals: 'sentence',
  });
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
      primary={{ label: words.question.finish, onPress: () => send(text), isDisabled: text === '' }}
      secondary={{ label: words.question.skip, onPress: () => send('') }}
    >
      <TextField
        label={survey.freeText.text}
        isLabelShown={false}
        value={surveyText.value}
        onInput={typing.onInput}
        field={typing.field}
      />
      <Keyboard
        words={serviceWords.keyboard}
        onLetter={typing.onLetter}
        onErase={typing.onErase}
        isCapital={typing.isCapital}
        onCapital={typing.onCapital}
      />
    </Screen>
  );
}
