/** The page itself, as it will come out of the printer. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { reportFault } from '../../../platform/report-fault.ts';
import { canPrintSheets } from '../../../session/can-print.ts';
import { useServices } from '../../../session/services.ts';
import { resumeGone } from '../../../session/visit.ts';
import { resumeScreens } from '../../../strings/resume/screens.ts';
import { PageView } from '../../../ui/page-view/page-view.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { Status } from '../../../ui/status/status.tsx';
import { makePaper, type Made } from './make-paper.ts';
import { useCover } from './use-cover.ts';

const say = resumeScreens.preview;
const words = { ...say, which: say.sheet };

export function PreviewScreen() {
  const services = useServices();
  const { kiosk, navigator, printing, visit } = services;
  const [made, setMade] = useState<Made | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [isCovered, cover] = useCover();
  const gone = useMemo(() => resumeGone(visit.value), []);
  /** Said to the person, and told to the log; not when the pictures were closed because nobody is to see them any more. */
  const fail = (error: unknown): void => {
    if (gone.aborted) return;
    reportFault(kiosk, 'print-failed', error);
    setMade('failed');
  };
  useEffect(() => {
    const { pictures } = printing;
    const { over } = visit.value;
    // Whatever was drawn goes with the visit.
    over.signal.addEventListener('abort', pictures.close, { once: true });
    const open = async (): Promise<void> => {
      const paper = await makePaper(services);
      if (over.signal.aborted) return;
      if (paper !== null) await pictures.open(paper.pdf);
      setMade(paper ?? 'failed');
    };
    open().catch(fail);
  }, [attempt]);

  const canPrint = canPrintSheets(services);
  const print = { label: say.print, icon: 'printer' as const, onPress: () => navigator.go({ screen: 'resume-copies' }) };
  const take = { label: say.takeAlong, onPress: () => navigator.go({ screen: 'resume-take' }) };
  const look = { label: say.look, onPress: () => navigator.go({ screen: 'resume-look' }) };
  const tryAgain = (): void => {
    setMade(null);
    setAttempt(attempt + 1);
  };
  const again = { label: say.again, onPress: tryAgain };
  return (
    // The buttons beside the page go with it, also the one with the focus.
    <Screen
      stage={made === 'failed' ? made : ''}
      heading={say.heading}
      primary={made === 'failed' ? again : canPrint ? print : take}
      secondary={made === 'failed' ? undefined : look}
    >
      {made === 'failed' ? (
        <Status text={say.failed} icon="info" />
      ) : (
        <PageView
          pages={made?.pages ?? null}
          draw={printing.pictures.draw}
          words={words}
          isCovered={isCovered}
          onCover={cover}
          onError={fail}
        />
      )}
    </Screen>
  );
}
