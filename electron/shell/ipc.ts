/**
 * The contract over IPC (L-8): one channel a call, named as the call, and each event to our own window only.
 * Arguments and staff rights are checked by the machine's dispatch; here it is checked who asks.
 */
import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { kioskCalls } from '#shared/kiosk-api.ts';
import { err } from '#shared/result.ts';
import type { Machine } from '../machine-type.ts';
import { isKioskUrl } from './origin.ts';

/** @param page the kiosk window's contents; only its main frame may call */
export function serveCalls(ipcMain: IpcMain, machine: Pick<Machine, 'dispatch' | 'onEvent'>, page: WebContents): void {
  for (const name of Object.keys(kioskCalls)) {
    ipcMain.handle(name, async (event, args: unknown) =>
      isFromPage(event, page) ? machine.dispatch(name, args) : err({ code: 'bad-call' }),
    );
  }
  const stopTelling = machine.onEvent(({ name, detail }) => {
    // A crashed page is told nothing: it asks for all it needs with its first call when it is back.
    if (!page.isDestroyed() && !page.isCrashed()) page.send(name, detail);
  });
  page.once('destroyed', stopTelling);
}

function isFromPage({ sender, senderFrame }: IpcMainInvokeEvent, page: WebContents): boolean {
  return sender.id === page.id && senderFrame !== null && senderFrame.parent === null && isKioskUrl(senderFrame.url);
}
