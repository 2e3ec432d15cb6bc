/**
 * A page joined to a machine through the Electron shell: the real preload and the real IPC registration, over the double.
 * Each link has an Electron of its own, as each program has.
 */
import { vi } from 'vitest';
import type { Kiosk } from '#shared/kiosk-api.ts';
import type { Machine } from '../../../electron/machine-type.ts';

export interface KioskLink {
  readonly kiosk: Kiosk;
  readonly close: () => Promise<void>;
}

export function createElectronLink() {
  return {
    name: 'electron',
    async open(machine: Pick<Machine, 'dispatch' | 'onEvent'>): Promise<KioskLink> {
      vi.resetModules();
      const { BrowserWindow, ipcMain, remote } = await import('./double.ts');
      const { serveCalls } = await import('../../../electron/shell/ipc.ts');
      const { START_URL } = await import('../../../electron/shell/origin.ts');
      const window = new BrowserWindow();
      serveCalls(ipcMain, machine, window.webContents.asWebContents);
      await window.members.loadURL(START_URL);
      const world = await remote.runPreload(window, () => import('../../../electron/preload.ts'));
      return {
        // Only what crossed the bridge: copies and stand-ins, as in a page.
        kiosk: world.get('kiosk') as Kiosk,
        async close() {
          window.members.destroy();
        },
      };
    },
  };
}
