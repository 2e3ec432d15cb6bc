/** Failures outside any screen, and what no visitor may do by accident: drop a file, open a menu, go back in history. */
import type { Kiosk } from '#shared/kiosk-api.ts';
import { reportFault } from './report-fault.ts';

export function keepWatch(kiosk: Kiosk): void {
  window.addEventListener('error', (event) => reportFault(kiosk, 'page-failed', event.error));
  window.addEventListener('unhandledrejection', (event) => reportFault(kiosk, 'page-failed', event.reason));
  for (const name of ['contextmenu', 'dragover', 'drop', 'selectstart', 'gesturestart'] as const) {
    window.addEventListener(name, (event) => event.preventDefault());
  }
}
