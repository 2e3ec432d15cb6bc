/** A page joined to a machine through the browser shell: the real server and the real client, over the loopback. */
import { fileURLToPath } from 'node:url';
import { httpLink } from '../../../renderer/platform/http-link.ts';
import { kioskOver } from '../../../renderer/platform/link.ts';
import { startBrowserShell } from '../../../electron/browser.ts';
import type { Machine } from '../../../electron/machine-type.ts';
import type { KioskLink } from '../electron/link.ts';
import { openHttpBrowser } from './http-browser.ts';

/** Stands for `dist/page`: the contract is not about the page's files. */
export const PAGE_FIXTURE = fileURLToPath(new URL('page/', import.meta.url));

export function createHttpLink() {
  return {
    name: 'browser',
    async open(machine: Pick<Machine, 'dispatch' | 'onEvent'>): Promise<KioskLink> {
      const shell = await startBrowserShell({
        machine: { ...machine, noteCrash: () => undefined },
        pageDirectory: PAGE_FIXTURE,
        port: 0,
      });
      if (!shell.ok) throw new Error(shell.problem.message);
      const browser = await openHttpBrowser(shell.value.url);
      const link = httpLink(browser);
      // A page hears events a moment after it was opened; a test must not race with that.
      link.on('kiosk.superseded', () => undefined);
      await browser.connected;
      return {
        kiosk: kioskOver(link),
        async close() {
          browser.close();
          await shell.value.close();
        },
      };
    },
  };
}
