/** `ipcMain` and one page's `ipcRenderer`, joined the way Electron joins them: everything is structured-cloned, both ways. */
import type { IpcMain, IpcMainInvokeEvent, IpcRenderer } from 'electron';
import { EventEmitter } from 'node:events';
import type { FrameDouble } from './frame-double.ts';
import type { WebContentsDouble } from './window-double.ts';

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

export class IpcMainDouble {
  readonly handlers = new Map<string, Handler>();

  readonly members = {
    handle: (channel: string, handler: Handler) => {
      if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      this.handlers.set(channel, handler);
    },
    removeHandler: (channel: string) => void this.handlers.delete(channel),
  } satisfies Partial<IpcMain>;

  get asIpcMain(): IpcMain {
    return this.members as unknown as IpcMain;
  }

  /** @param senderFrame null = the frame was gone before main looked */
  async invoke(
    contents: WebContentsDouble,
    senderFrame: FrameDouble | null,
    channel: string,
    ...args: readonly unknown[]
  ): Promise<unknown> {
    const sent = structuredClone(args);
    const handler = this.handlers.get(channel);
    if (handler === undefined)
      throw new Error(`Error invoking remote method '${channel}': Error: No handler registered for '${channel}'`);
    const event = {
      sender: contents.asWebContents,
      senderFrame,
      frameId: 0,
      processId: 0,
      type: 'frame',
    } as unknown as IpcMainInvokeEvent;
    const answer = (async () => handler(event, ...sent))().then((value) => structuredClone(value));
    // Only the text of an error crosses.
    return answer.catch((error: unknown) =>
      Promise.reject(new Error(`Error invoking remote method '${channel}': ${String(error)}`)),
    );
  }
}

/** Created per page, because each page has its own process. */
export function createIpcRenderer(main: IpcMainDouble, contents: WebContentsDouble): IpcRenderer {
  const emitter = new EventEmitter();
  contents.on('double:sent', (channel: string, ...args: unknown[]) => emitter.emit(channel, {}, ...args));
  const members = {
    invoke: (channel: string, ...args: unknown[]) => main.invoke(contents, contents.mainFrame, channel, ...args),
  } satisfies Partial<Omit<IpcRenderer, keyof EventEmitter>>;
  return Object.assign(emitter, members) as unknown as IpcRenderer;
}
