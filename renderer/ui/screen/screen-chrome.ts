import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** `short` must be the beginning or a part of `full`: what is seen is contained in what is heard (WCAG 2.5.3). */
export interface ChromeLabel {
  readonly full: string;
  readonly short: string;
  /** Where both words do not say enough by themselves; must contain them. */
  readonly spoken?: string;
}

export interface ChromeLabels {
  readonly back: string;
  readonly display: ChromeLabel;
  readonly callStaff: ChromeLabel;
  readonly end: ChromeLabel;
  /** «Ещё» */
  readonly more: string;
  /** «Выше» */
  readonly up: string;
  /** «К началу» */
  readonly toStart: string;
  /** «2 из 5» */
  readonly page: (page: number, count: number) => string;
}

export type ChromeControl = 'back' | 'display' | 'callStaff' | 'end';

/** What every screen shows in the same place (A-16, A-32, U-2). The app provides it once; screens know nothing of it. */
export interface ScreenChrome {
  readonly labels: ChromeLabels;
  /** Absent = nowhere to go back to; the place stays empty. */
  readonly onBack?: (() => void) | undefined;
  readonly onDisplay: () => void;
  readonly onCallStaff: () => void;
  readonly onEnd: () => void;
  /** Not shown now; the others keep their places. */
  readonly hidden?: readonly ChromeControl[] | undefined;
  /** A quiet line in the bar, told to assistive tools as well: «Сотрудник идёт». */
  readonly note?: string | undefined;
}

const Context = createContext<ScreenChrome | null>(null);

export const ScreenChromeProvider = Context.Provider;

export function useChrome(): ScreenChrome {
  const chrome = useContext(Context);
  if (chrome === null) throw new Error('ScreenChromeProvider is missing above this component');
  return chrome;
}
