/** Chromium as the kiosk's window: opened with its own profile, opened again when it dies, closed with the program. */
import { spawn, type ChildProcess } from 'node:child_process';
import { errorCode } from '../log/describe-error.ts';
import { takeProfile } from './profile-lock.ts';
import { TAB_WATCH_ARG, TAB_WATCH_STDIO, watchTabs } from './tab-watch.ts';

/** L-12: back at attract within 5 s. */
const REOPEN_AFTER_MS = 1000;
/** L-12: 3 crashes in 5 min are a fault that opening again at once does not cure. */
const CRASH_WINDOW_MS = 5 * 60_000;
const CRASHES_UNTIL_SLOW = 3;
const REOPEN_SLOWLY_AFTER_MS = 30_000;
const CLOSE_WITHIN_MS = 3000;

/**
 * What a kiosk has no use for. The pages of the address line's suggestions alone are a renderer more in each window: 160 MiB of a
 * kiosk's memory and half the processor time of its start (Chromium 156).
 */
export const FEATURES_OFF = `--disable-features=${[
  'Translate',
  'TouchpadOverscrollHistoryNavigation',
  'OptimizationHints',
  'MediaRouter',
  'AutofillServerCommunication',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  // A process kept warm for the next address: there is none.
  'SpareRendererForSitePerProcess',
].join(',')}`;

/** No first-run pages, no gestures, no bubbles, no traffic of its own. */
const QUIET = [
  TAB_WATCH_ARG,
  '--no-first-run',
  '--no-default-browser-check',
  '--noerrdialogs',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-quic',
  '--password-store=basic',
  '--use-mock-keychain',
  '--deny-permission-prompts',
  '--autoplay-policy=no-user-gesture-required',
  FEATURES_OFF,
];

export interface KioskWindowOptions {
  readonly chromium: string;
  readonly url: string;
  /** Chromium's own profile: it holds the database, so it must stay the same. */
  readonly profileDirectory: string;
  readonly windowed: boolean;
  readonly isRoot: boolean;
  readonly onCrash: (reason: string) => void;
}

export interface KioskWindow {
  /** Ends the browser, does `between` while nothing uses its profile, and opens it again in any case. No crash. */
  readonly renew: (between: () => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}

export function chromiumArgs({
  url,
  profileDirectory,
  windowed,
  isRoot,
}: Omit<KioskWindowOptions, 'chromium' | 'onCrash'>): string[] {
  return [
    `--user-data-dir=${profileDirectory}`,
    ...QUIET,
    // Chromium's sandbox does not run under root; a kiosk should not either.
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(windowed ? [`--app=${url}`] : ['--kiosk', url]),
  ];
}

export async function openKioskWindow(options: KioskWindowOptions): Promise<KioskWindow> {
  const { chromium, profileDirectory, onCrash } = options;
  let child: ChildProcess | null = null;
  let isClosing = false;
  let isRenewing = false;
  let timer: NodeJS.Timeout | undefined;
  let crashes: number[] = [];

  function open(): void {
    const browser = spawn(chromium, chromiumArgs(options), { stdio: [...TAB_WATCH_STDIO] });
    child = browser;
    // A browser with a dead page is no kiosk: it is ended and opened again like one that died itself.
    watchTabs(browser, () => browser.kill('SIGKILL'));
    child.once('error', (error) => reopen(errorCode(error) ?? error.name));
    child.once('exit', (code, signal) => reopen(signal ?? `code ${code ?? 'unknown'}`));
  }

  function reopen(reason: string): void {
    child = null;
    if (isClosing || isRenewing) return;
    onCrash(reason);
    crashes = [...crashes.filter((at) => performance.now() - at < CRASH_WINDOW_MS), performance.now()];
    clearTimeout(timer);
    timer = setTimeout(open, crashes.length < CRASHES_UNTIL_SLOW ? REOPEN_AFTER_MS : REOPEN_SLOWLY_AFTER_MS);
  }

  await takeProfile(profileDirectory);
  open();
  return {
    async renew(between) {
      isRenewing = true;
      clearTimeout(timer);
      try {
        if (child !== null) await endChild(child);
        await between();
      } finally {
        isRenewing = false;
        if (!isClosing) open();
      }
    },
    async close() {
      isClosing = true;
      clearTimeout(timer);
      if (child !== null) await endChild(child);
    },
  };
}

async function endChild(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve) => {
    const hard = setTimeout(() => child.kill('SIGKILL'), CLOSE_WITHIN_MS);
    child.once('exit', () => {
      clearTimeout(hard);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
