/** The sheets on their way (U-19): preparing, printing, «Лист вышел?». A fault keeps every answer and offers ways on. */
import { useState } from 'preact/hooks';
import { useServices } from '../../../session/services.ts';
import type { ResumePaper } from '../../../session/visit.ts';
import { resumeScreens } from '../../../strings/resume/screens.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { Status } from '../../../ui/status/status.tsx';
import { printResume } from './print-resume.ts';

const say = resumeScreens.paper;

export function PaperScreen() {
  const services = useServices();
  const { visit, navigator, callStaff } = services;
  const { resumePaper } = visit.value;
  const [error, setError] = useState<unknown>();
  if (error !== undefined) throw error;
  const { state, copies, made } = resumePaper.value;
  const sheets = copies * (made?.pages ?? 1);
  const tell = (change: Partial<ResumePaper>): void => void (resumePaper.value = { ...resumePaper.value, ...change });

  if (state === null || state === 'preparing' || state === 'printing') {
    return (
      <Screen heading={say.heading.going}>
        <Status text={state === 'printing' ? say.printing(sheets) : say.preparing} icon="printer" />
      </Screen>
    );
  }
  if (state === 'printed' || state === 'in-hand') {
    const yes = (): void => {
      tell({ state: 'in-hand' });
      navigator.go({ screen: 'resume-after' });
    };
    const no = (): void => {
      tell({ state: 'not-out', onPaper: null });
      callStaff('resume-paper').catch(setError);
    };
    return (
      <Screen
        heading={say.heading.out(sheets)}
        primary={{ label: say.yes, icon: 'check', onPress: yes }}
        secondary={{ label: say.no, onPress: no }}
      >
        <Status text={say.ask(sheets)} icon="printer" />
      </Screen>
    );
  }
  return (
    <Screen
      heading={say.heading.fault}
      primary={{ label: say.again, icon: 'printer', onPress: () => void printResume(services, copies).catch(setError) }}
      secondary={{ label: say.otherwise, onPress: () => navigator.go({ screen: 'resume-take' }) }}
    >
      <Status text={state === 'not-out' ? say.notOut : say.faults[state]} icon="printer" />
      <Notice>{say.kept}</Notice>
    </Screen>
  );
}
