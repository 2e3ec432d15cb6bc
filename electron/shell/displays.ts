/** A second monitor shows no desktop: each further screen is covered by a locked window of its own (L-13). */
import type { BrowserWindow, Display, Screen } from 'electron';
import { createCoverWindow } from './window.ts';

export function coverOtherDisplays(screen: Screen): void {
  const covers = new Map<number, BrowserWindow>();
  const cover = (display: Display): void => {
    if (display.id === screen.getPrimaryDisplay().id || covers.has(display.id)) return;
    covers.set(display.id, createCoverWindow(display.bounds));
  };
  const uncover = (display: Display): void => {
    covers.get(display.id)?.destroy();
    covers.delete(display.id);
  };
  for (const display of screen.getAllDisplays()) cover(display);
  screen.on('display-added', (_event, display) => cover(display));
  screen.on('display-removed', (_event, display) => uncover(display));
  screen.on('display-metrics-changed', (_event, display) => {
    // The system may also have made it the primary one, where the kiosk itself stands.
    if (display.id === screen.getPrimaryDisplay().id) uncover(display);
    else covers.get(display.id)?.setBounds(display.bounds);
  });
}
