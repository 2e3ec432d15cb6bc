/** Before the first question: how many, how long, that nothing is kept, that one may stop, and whether there is paper (T-1, U-20, A-28). */
import { isBegun } from '#shared/resume/draft.ts';
import { QUESTION_COUNT } from '#shared/resume/flow.ts';
import { resume as words } from '../../strings/resume.ts';
import { Facts } from '../../ui/facts/facts.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Screen } from '../../ui/screen/screen.tsx';
import { goToStep } from './go-to-step.ts';
import { useResume } from './use-resume.ts';

export function StartScreen() {
  const { services, draft } = useResume();
  const { navigator, printer, settings } = services;
  const { start } = words;
  const canPrint = settings.value.printing.printer.kind !== 'none' && printer.value?.state !== 'fault';
  const begin = (): void => goToStep(navigator, { of: 'wanted', index: 0, after: 'next' });
  const goOn = isBegun(draft) && draft.wanted.length > 0;
  return (
    <Screen
      heading={start.heading}
      lead={start.lead}
      primary={{ label: start.begin, icon: 'file-user', onPress: begin }}
      secondary={goOn ? { label: start.goOn, onPress: () => navigator.go({ screen: 'resume-check' }) } : undefined}
    >
      {!canPrint && <Notice icon="printer">{start.printerOut}</Notice>}
      <Facts
        facts={[
          { icon: 'clock', lines: [start.count(QUESTION_COUNT), start.skip] },
          { icon: 'shield-check', lines: [start.notKept, start.erased, start.pen] },
          { icon: 'door-open', lines: [start.stop, start.idle(settings.value.idle.personalSeconds)] },
          ...(canPrint ? [{ icon: 'printer', lines: [start.printerWell] } as const] : []),
        ]}
      />
    </Screen>
  );
}
