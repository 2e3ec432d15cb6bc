/** What the visit was about, unless its ticket has said so: reports tell figures by it, never a person. */
import { useState } from 'preact/hooks';
import { useServices } from '../../session/services.ts';
import { survey as words } from '../../strings/survey.ts';
import { SingleChoice } from '../../ui/choice/choice.tsx';
import { Screen } from '../../ui/screen/screen.tsx';
import { beginSurvey, goOn } from './take-survey.ts';

export function PurposeScreen() {
  const services = useServices();
  const { content, visit, navigator } = services;
  const [chosen, choose] = useState<string | null>(null);
  const { survey } = content;
  if (survey === null) return null;
  const begin = (purpose: string | null): void => {
    if (visit.value.survey.value === null) beginSurvey(services, survey, purpose);
    // It is said once: «Назад» from the first question leads to the opening.
    navigator.back();
    goOn(services, survey, null);
  };
  return (
    <Screen
      heading={words.purpose.heading}
      lead={words.purpose.lead}
      primary={{ label: words.question.next, onPress: () => begin(chosen), isDisabled: chosen === null }}
      secondary={{ label: words.question.skip, onPress: () => begin(null) }}
    >
      <SingleChoice
        label={words.purpose.heading}
        options={content.menu.map(({ id, title }) => ({ value: id, label: title }))}
        value={chosen}
        onChange={choose}
      />
    </Screen>
  );
}
