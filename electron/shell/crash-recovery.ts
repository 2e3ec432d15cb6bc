/**
 * A page that dies or hangs comes back to the attract screen within 5 s (L-12). If it keeps dying the kiosk rests: a calm page tells
 * people to ask the staff, and after a while the kiosk tries again by itself.
 */
import type { App, WebContents } from 'electron';
import type { Machine } from '../machine-type.ts';
import { REST_URL, START_URL } from './origin.ts';

/** Not at once: a load asked for in the middle of a crash can be lost (electron#48661) … */
export const RELOAD_AFTER_MS = 500;
/** … so it is asked for again until it has begun; each time after twice as long, so that a slow disk is not interrupted for ever. */
export const FIRST_RELOAD_AGAIN_MS = 2_000;
/** L-12: 3 crashes in 5 minutes. */
const CRASHES_BEFORE_REST = 3;
export const CRASH_WINDOW_MS = 5 * 60_000;
/** Short enough to save a day that nobody looks after; longer than the window above, so the count starts anew. */
export const REST_MS = 10 * 60_000;
/** Chromium's code for a load that another load replaced. */
const ERR_ABORTED = -3;

/** Time that never goes back, whatever the wall clock does. */
export interface Timer {
  readonly now: () => number;
  /** @returns a function that calls it off */
  readonly after: (delayMs: number, action: () => void) => () => void;
}

const systemTimer: Timer = {
  now: () => performance.now(),
  after(delayMs, action) {
    const timeout = setTimeout(action, delayMs);
    return () => clearTimeout(timeout);
  },
};

/** Loads the page into `contents` and keeps it there. */
export function keepPageAlive(contents: WebContents, noteCrash: Machine['noteCrash'], timer: Timer = systemTimer): void {
  let url = START_URL;
  let crashes: number[] = [];
  let isSilent = false;
  let callOff: (() => void) | null = null;

  const later = (delayMs: number, action: () => void): void => {
    callOff?.();
    callOff = timer.after(delayMs, action);
  };
  const load = (patienceMs = FIRST_RELOAD_AGAIN_MS): void => {
    if (contents.isDestroyed()) return;
    later(patienceMs, () => load(patienceMs * 2));
    // A refusal is told by did-fail-load as well, and counted there.
    contents.loadURL(url).catch(() => {});
  };
  const leaveRest = (): void => {
    url = START_URL;
    load();
  };
  const recover = (what: 'page-gone' | 'page-silent', reason: string): void => {
    noteCrash(what, reason);
    crashes = [...crashes, timer.now()].filter((at) => timer.now() - at < CRASH_WINDOW_MS);
    if (crashes.length >= CRASHES_BEFORE_REST) url = REST_URL;
    later(RELOAD_AFTER_MS, () => load());
  };

  contents.on('did-navigate', () => {
    callOff?.();
    if (url === REST_URL) later(REST_MS, leaveRest);
  });
  contents.on('unresponsive', () => {
    isSilent = true;
    // A plain reload would wait for the very page that does not answer.
    contents.forcefullyCrashRenderer();
  });
  contents.on('render-process-gone', (_event, { reason }) => {
    recover(isSilent ? 'page-silent' : 'page-gone', reason);
    isSilent = false;
  });
  contents.on('did-fail-load', (_event, errorCode, _text, _url, isMainFrame) => {
    if (isMainFrame && errorCode !== ERR_ABORTED) recover('page-gone', `load failed ${errorCode}`);
  });
  load();
}

/** Chromium restarts its helpers (GPU, storage, network) by itself; it is only logged. */
export function noteHelperCrashes(app: App, noteCrash: Machine['noteCrash']): void {
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (reason !== 'clean-exit') noteCrash('helper-gone', `${type} ${reason}`);
  });
}

/**
 * Without a listener Electron would show its own error window over the kiosk. The program ends instead; what started it (systemd,
 * the Windows shell) starts it again: docs/kiosk-os.ru.md.
 */
export function endOnBug(app: Pick<App, 'exit'>, process: Pick<NodeJS.Process, 'on' | 'stderr'>): void {
  const end = (error: unknown): void => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.name) : 'thrown without an error'}\n`);
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
