/**
 * All that the page can reach: `window.kiosk`, built from the contract's names. No channel is taken from the page, so it cannot
 * name one that is not in the contract (L-8). Runs sandboxed: imports the contract and nothing else.
 */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { kioskCalls, kioskEventNames, type CallName, type Kiosk, type KioskApi } from '#shared/kiosk-api.ts';
import { err } from '#shared/result.ts';

const names = Object.keys(kioskCalls) as CallName[];
const call = Object.fromEntries(names.map((name) => [name, (args: unknown) => ask(name, args)])) as unknown as KioskApi;

const on: Kiosk['on'] = (name, listener) => {
  if (!kioskEventNames.includes(name)) throw new Error('no such event');
  const hear = (_event: IpcRendererEvent, detail: Parameters<typeof listener>[0]): void => listener(detail);
  ipcRenderer.on(name, hear);
  return () => {
    ipcRenderer.removeListener(name, hear);
  };
};

contextBridge.exposeInMainWorld('kiosk', { call, on } satisfies Kiosk);

async function ask(name: CallName, args: unknown): Promise<unknown> {
  try {
    return await ipcRenderer.invoke(name, args);
  } catch {
    // The machine's side is gone or closing. Handlers themselves never throw across (dispatch.ts).
    return err({ code: 'unreachable' });
  }
}
