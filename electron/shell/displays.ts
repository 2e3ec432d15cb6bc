/** A second monitor shows no desktop: each further screen is covered by a locked window of its own (L-13). */
import type { BrowserWindow, Display, Screen } from 'electron';
import { createCoverWindow } from './window.ts';

export function coverOtherDisplays(screen: Screen): void {
  const covers = new Map<number, BrowserWindow>();
  /** Where the kiosk itself stands: it opened on the primary screen and stays there, also when another becomes the primary one. */
  let home = screen.getPrimaryDisplay().id;
  const cover = ({ id, bounds }: Display): void => {
    if (id !== home) covers.set(id, createCoverWindow(bounds));
  };
  const uncover = (id: number): void => {
    covers.get(id)?.destroy();
    covers.delete(id);
  };
  for (const display of screen.getAllDisplays()) cover(display);
  screen.on('display-added', (_event, display) => cover(display));
  screen.on('display-metrics-changed', (_event, { id, bounds }) => covers.get(id)?.setBounds(bounds));
  screen.on('display-removed', (_event, { id }) => {
    // The system moves the kiosk to the screen that is the primary one now; it must not end up behind a cover.
    if (id === home) home = screen.getPrimaryDisplay().id;
    uncover(id);
    uncover(home);
  });
}
