/** How many to print: one is enough for most, two are one to give and one to keep. */
import { useState } from 'preact/hooks';
import { useServices } from '../../../session/services.ts';
import { resumeScreens } from '../../../strings/resume/screens.ts';
import { SingleChoice } from '../../../ui/choice/choice.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { isGoing, printResume } from './print-resume.ts';

const say = resumeScreens.copies;
const options = [
  { value: '1', label: say.one },
  { value: '2', label: say.two, hint: say.twoHint },
  { value: '3', label: say.three, hint: say.threeHint },
] as const;

export function CopiesScreen() {
  const services = useServices();
  const { resumePaper } = services.visit.value;
  const [error, setError] = useState<unknown>();
  if (error !== undefined) throw error;
  const { copies, made, state } = resumePaper.value;
  const look = (): void => services.navigator.go({ screen: 'resume-paper' });
  // Another number now would be shown and not printed.
  if (isGoing(state)) {
    return (
      <Screen
        heading={resumeScreens.paper.heading.going}
        lead={say.going}
        primary={{ label: say.look, icon: 'printer', onPress: look }}
      />
    );
  }
  const print = (): void => {
    printResume(services, copies).catch(setError);
    look();
  };
  return (
    <Screen heading={say.heading} primary={{ label: say.start, icon: 'printer', onPress: print }}>
      <SingleChoice
        label={say.heading}
        options={options}
        value={String(copies) as '1' | '2' | '3'}
        onChange={(value) => (resumePaper.value = { ...resumePaper.value, copies: Number(value) })}
      />
      <p>{say.total(copies * (made?.pages ?? 1))}</p>
    </Screen>
  );
}
