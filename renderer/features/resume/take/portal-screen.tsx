/** How to bring the page to «Работа России»: what to press, then which answer goes where. */
import { useServices } from '../../../session/services.ts';
import { resumeScreens } from '../../../strings/resume/screens.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import { resumeOfVisit } from '../paper/resume-of-visit.ts';
import { portalFields } from './portal-fields.ts';

const say = resumeScreens.portal;

export function PortalScreen() {
  const services = useServices();
  const resume = resumeOfVisit(services);
  const fields = resume === null ? [] : portalFields(resume);
  const steps = [
    { key: 'start', content: say.start },
    ...fields.map(({ field, value }) => ({
      key: field,
      content: (
        <>
          <strong>{field}:</strong> {value}
        </>
      ),
    })),
    { key: 'end', content: say.end },
  ];
  return (
    <Screen heading={say.heading} lead={say.lead} primary={{ label: say.done, icon: 'check', onPress: services.navigator.back }}>
      <Steps steps={steps} />
    </Screen>
  );
}
