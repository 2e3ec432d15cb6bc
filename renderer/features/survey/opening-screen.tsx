/** What comes, how long it takes, what is kept, and that one may stop (T-1). */
import { surveyWay } from '#shared/survey/steps.ts';
import { useServices } from '../../session/services.ts';
import { survey as words } from '../../strings/survey.ts';
import { Facts } from '../../ui/facts/facts.tsx';
import { Screen } from '../../ui/screen/screen.tsx';
import { beginSurvey, currentForm, goOn } from './take-survey.ts';

export function OpeningScreen() {
  const services = useServices();
  const { content, visit, navigator } = services;
  const { survey } = content;
  if (survey === null) return null;
  const isBegun = visit.value.survey.value !== null;
  const { total } = surveyWay(survey, currentForm(services, survey), {});
  const start = (): void => {
    const { entry } = visit.value.checkIn.value;
    // Nothing is asked twice.
    if (!isBegun && entry === null) return navigator.go({ screen: 'survey-purpose' });
    if (!isBegun) beginSurvey(services, survey, entry);
    return goOn(services, survey, null);
  };
  const say = words.opening;
  return (
    <Screen heading={say.heading} primary={{ label: isBegun ? say.goOn : say.start, iconAfter: 'arrow-right', onPress: start }}>
      <Facts
        facts={[
          { icon: 'clock', lines: [say.length(total)] },
          { icon: 'shield-check', lines: [survey.opening] },
          { icon: 'door-open', lines: [say.skip, say.leave] },
        ]}
      />
    </Screen>
  );
}
