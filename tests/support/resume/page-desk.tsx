/** The screens of the résumé without a browser: real answers, real words; paper by remote control. */
import { act, render } from '@testing-library/preact';
import { signal } from '@preact/signals';
import type { Draft } from '#shared/resume/draft.ts';
import type { Paper, PrintFault } from '#shared/printing/printer.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { AskScreen } from '../../../renderer/features/resume/asks/ask-screen.tsx';
import { PartScreen } from '../../../renderer/features/resume/check/part-screen.tsx';
import { CheckScreen } from '../../../renderer/features/resume/check/check-screen.tsx';
import { PaperScreen } from '../../../renderer/features/resume/paper/paper-screen.tsx';
import { PreviewScreen } from '../../../renderer/features/resume/paper/preview-screen.tsx';
import { printResume } from '../../../renderer/features/resume/paper/print-resume.ts';
import { StartScreen } from '../../../renderer/features/resume/start-screen.tsx';
import { TakeScreen } from '../../../renderer/features/resume/take/take-screen.tsx';
import { TypeScreen } from '../../../renderer/features/resume/typing/type-screen.tsx';
import { createNavigator } from '../../../renderer/navigation/navigator.ts';
import type { Route } from '../../../renderer/navigation/route.ts';
import type { PrintOutcome, PrintStage } from '../../../renderer/printing/printing.ts';
import { type Services, ServicesProvider } from '../../../renderer/session/services.ts';
import { newVisit } from '../../../renderer/session/visit.ts';
import { exampleChrome } from '../../../renderer/ui/example-chrome.ts';
import { ScreenChromeProvider } from '../../../renderer/ui/screen/screen-chrome.ts';
import { ScreenFrame } from '../../../renderer/ui/screen/screen-frame.tsx';
import { NoSizes } from '../no-sizes.ts';
import { shippedContent } from '../shipped-content.ts';
import { THIS_YEAR } from './walk.ts';

export interface Desk {
  readonly services: Services;
  /** What the print system says next. */
  readonly printer: {
    readonly tells: (stage: PrintStage) => Promise<void>;
    readonly ends: (outcome: 'printed' | PrintFault) => Promise<void>;
    /** Told to let go of the job. */
    isCancelled: boolean;
  };
  readonly recorded: unknown[];
  readonly called: string[];
  /** What the log was told. */
  readonly faults: unknown[];
  readonly print: (copies?: number) => void;
}

/**
 * @param paper what the printer takes; a roll takes no résumé
 * @param openPictures takes a made paper in, to be looked at
 */
export function openDesk(draft: Draft, route: Route, paper: Paper = 'a4', openPictures = async (): Promise<void> => {}): Desk {
  globalThis.ResizeObserver = NoSizes;
  const visit = signal(newVisit('visit'));
  visit.value.resume.value = draft;
  const navigator = createNavigator();
  navigator.go(route);
  const recorded: unknown[] = [];
  const called: string[] = [];
  const faults: unknown[] = [];
  let tell: ((stage: PrintStage) => void) | undefined;
  let end: ((outcome: PrintOutcome) => void) | undefined;
  const desk: Desk = {
    printer: {
      isCancelled: false,
      tells: (stage) => act(async () => tell?.(stage)),
      ends: (what) => act(async () => end?.(what === 'printed' ? { outcome: what } : { outcome: 'not-printed', fault: what })),
    },
    recorded,
    called,
    faults,
    print: (copies = 1) => void printResume(desk.services, copies),
    services: {
      kiosk: { call: { 'kiosk.report': async (fault: unknown) => void faults.push(fault) } },
      visit,
      navigator,
      content: shippedContent,
      settings: signal({ ...defaultSettings, printing: { ...defaultSettings.printing, paper } }),
      printer: signal({ state: 'ready', paperLow: false }),
      sheetPrinter: signal({ state: 'ready', paperLow: false }),
      record: { day: signal(`${THIS_YEAR}-11-25`), record: async (event: unknown) => void recorded.push(event) },
      printing: {
        make: async () => ({ pdf: new Uint8Array([1]), pages: 1 }),
        pictures: { warm: () => {}, open: openPictures, close: () => {}, draw: () => new Promise(() => {}) },
        run: (_job: unknown, onStage: NonNullable<typeof tell>, isOver: AbortSignal) => {
          tell = onStage;
          onStage('preparing');
          isOver.addEventListener('abort', () => {
            desk.printer.isCancelled = true;
            end?.({ outcome: 'not-printed', fault: 'other' });
          });
          return new Promise<PrintOutcome>((resolve) => (end = resolve));
        },
      },
      holdTime: () => () => {},
      callStaff: async (from: string) => void called.push(from),
      newId: () => 'id',
    } as unknown as Services,
  };
  render(
    <ServicesProvider value={desk.services}>
      <ScreenChromeProvider value={{ ...exampleChrome, onBack: navigator.back }}>
        <ScreenFrame>
          <Now services={desk.services} />
        </ScreenFrame>
      </ScreenChromeProvider>
    </ServicesProvider>,
  );
  return desk;
}

function Now({ services }: { readonly services: Services }) {
  const route = services.navigator.route.value;
  if (route.screen === 'resume-ask') return <AskScreen route={route} />;
  if (route.screen === 'resume-part') return <PartScreen route={route} />;
  if (route.screen === 'resume-type') return <TypeScreen route={route} />;
  if (route.screen === 'resume-preview') return <PreviewScreen />;
  if (route.screen === 'resume-paper') return <PaperScreen />;
  if (route.screen === 'resume') return <StartScreen />;
  if (route.screen === 'resume-take') return <TakeScreen />;
  return route.screen === 'resume-check' ? <CheckScreen /> : <p>{route.screen}</p>;
}
