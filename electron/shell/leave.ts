/** The program ends when staff or the system ask for it, never by closing the window (Alt+F4). The machine closes first. */
import type { App, BrowserWindow } from 'electron';
import type { Machine } from '../machine-type.ts';

/** A journal line takes milliseconds; a machine that needs longer is stuck. */
const CLOSE_LIMIT_MS = 5_000;

export function leaveOrderly(app: App, machine: Pick<Machine, 'onLeave' | 'close'>): void {
  let isLeaving = false;
  let isClosing = false;
  machine.onLeave(() => app.quit());
  app.on('before-quit', () => {
    isLeaving = true;
  });
  app.on('browser-window-created', (_event, window) => keepOpen(window, () => isLeaving));
  app.on('will-quit', (event) => {
    event.preventDefault();
    // Asked again while it closes, as by the second signal of a Ctrl+C.
    if (isClosing) return;
    isClosing = true;
    const limit = setTimeout(() => app.exit(1), CLOSE_LIMIT_MS);
    machine
      .close()
      .then(
        () => app.exit(0),
        () => app.exit(1),
      )
      .finally(() => clearTimeout(limit));
  });
}

function keepOpen(window: BrowserWindow, isLeaving: () => boolean): void {
  window.on('close', (event) => {
    if (!isLeaving()) event.preventDefault();
  });
}
