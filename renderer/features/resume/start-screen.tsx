/** Before the first question: how many, how long, that nothing is kept, that one may stop, and whether there is paper (T-1, U-20, A-28). */
import { isBegun } from '#shared/resume/draft.ts';
import { QUESTION_COUNT } from '#shared/resume/flow.ts';
import { topicById } from '#shared/services/topic-lists.ts';
import { canPrintSheets } from '../../session/can-print.ts';
import { resume as words } from '../../strings/resume/guide.ts';
import { Facts } from '../../ui/facts/facts.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Screen } from '../../ui/screen/screen.tsx';
import { goToStep } from './go-to-step.ts';
import { useResume } from './use-resume.ts';

/** Domain §3.4: limits for certain jobs are told as information, only to who asks. */
const RIGHTS_TOPIC = 'rights';

export function StartScreen() {
  const { services, draft } = useResume();
  const { navigator, content, sheetPrinter, settings } = services;
  const { start } = words;
  const hasSheets = canPrintSheets(services);
  const isOut = !hasSheets || sheetPrinter.value?.state === 'fault';
  // Until the printer has told, nothing is promised.
  const isWell = !isOut && sheetPrinter.value !== null;
  const begin = { onPress: () => goToStep(navigator, { of: 'wanted', index: 0, after: 'next' }) };
  const goOn = { label: start.goOn, onPress: () => navigator.go({ screen: 'resume-check' }) };
  const rights = { label: start.rights, onPress: () => navigator.go({ screen: 'services-topic', topic: RIGHTS_TOPIC }) };
  const canAsk = topicById(content, RIGHTS_TOPIC) === null ? undefined : rights;
  const isOnTheWay = isBegun(draft) && draft.wanted.length > 0;
  return (
    <Screen
      heading={start.heading}
      lead={isOut ? start.leadNoSheet : start.lead}
      primary={isOnTheWay ? goOn : { label: start.begin, icon: 'file-user', ...begin }}
      secondary={isOnTheWay ? { label: start.again, ...begin } : canAsk}
    >
      {isOut && <Notice icon="printer">{hasSheets ? start.printerOut : start.noSheets}</Notice>}
      <Facts
        facts={[
          { icon: 'clock', lines: [`${start.count(QUESTION_COUNT)} ${start.skip}`] },
          { icon: 'shield-check', lines: [start.notKept] },
          { icon: 'door-open', lines: [start.stop, start.idle(settings.value.idle.personalSeconds)] },
          ...(isWell ? [{ icon: 'printer', lines: [start.printerWell] } as const] : []),
        ]}
      />
    </Screen>
  );
}
