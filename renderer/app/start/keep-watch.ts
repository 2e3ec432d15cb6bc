/** Failures outside any screen, and what no visitor may do by accident: drop a file, open a menu, press a shortcut of the browser. */
import { isAllowedKey } from '#shared/accessibility/keys.ts';
import type { Kiosk } from '#shared/kiosk-api.ts';
import { reportFault } from '../../platform/report-fault.ts';

export function keepWatch(kiosk: Kiosk): void {
  window.addEventListener('error', (event) => reportFault(kiosk, 'page-failed', event.error));
  window.addEventListener('unhandledrejection', (event) => reportFault(kiosk, 'page-failed', event.reason));
  for (const name of ['contextmenu', 'dragover', 'drop', 'selectstart', 'gesturestart'] as const) {
    window.addEventListener(name, (event) => event.preventDefault());
  }
  window.addEventListener('keydown', keepBrowserOut, { capture: true });
  window.addEventListener('wheel', keepSize, { passive: false });
}

/**
 * Chromium offers its shortcuts to a page that has the whole screen before it takes them: history, a file window, an empty tab (L-9).
 * Electron's shell drops them before; in a window a developer keeps them.
 */
function keepBrowserOut(event: KeyboardEvent): void {
  const { key, ctrlKey: control, altKey: alt, metaKey: meta } = event;
  if (isAllowedKey({ key, control, alt, meta })) return;
  if (matchMedia('(display-mode: fullscreen)').matches) event.preventDefault();
}

/** With Ctrl held a wheel enlarges the page, and the browser's profile keeps that for everybody who comes later (L-10). */
function keepSize(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}
