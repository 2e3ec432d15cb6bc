/**
 * Tells when the kiosk's page has crashed while its browser lives on: Chromium shows a sad page then that no visitor can leave (L-12).
 * Heard over Chromium's own pipe (`--remote-debugging-pipe`): file descriptors of this program, out of reach of any page or network.
 */
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export const TAB_WATCH_ARG = '--remote-debugging-pipe';
/** Chromium reads commands from descriptor 3 and writes answers to 4. */
export const TAB_WATCH_STDIO = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;

/** @param browser spawned with `TAB_WATCH_ARG` and `TAB_WATCH_STDIO` */
export function watchTabs(browser: ChildProcess, onCrash: () => void): void {
  const [commands, answers] = [browser.stdio[3] as Writable, browser.stdio[4] as Readable];
  // A pipe breaks when the browser ends; that is told by its exit.
  commands.on('error', () => undefined);
  answers.on('error', () => undefined);
  let rest = '';
  answers.setEncoding('utf8');
  answers.on('data', (part: string) => {
    const messages = (rest + part).split('\0');
    rest = messages.pop() ?? '';
    if (messages.some(tellsOfCrash)) onCrash();
  });
  commands.write(`${JSON.stringify({ id: 1, method: 'Target.setDiscoverTargets', params: { discover: true } })}\0`);
}

function tellsOfCrash(message: string): boolean {
  return (JSON.parse(message) as { method?: string }).method === 'Target.targetCrashed';
}
