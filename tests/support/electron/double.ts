/**
 * Stands in for the package `electron` (vitest.config.ts aliases it): the parts of its API that the shell uses, in memory.
 * Each part is checked against electron.d.ts, so it cannot drift; what it does was read from the docs, not run beside Electron.
 * `remote` is the other side: what a visitor, the operating system or a fault would do. A fresh copy a test: `vi.resetModules()`.
 */
import type { Display, Menu as ElectronMenu, PowerSaveBlocker, Screen } from 'electron';
import { EventEmitter } from 'node:events';
import { createAppDouble } from './app-double.ts';
import { createBridge } from './bridge-double.ts';
import { emitPreventable } from './event-double.ts';
import { createIpcRenderer, IpcMainDouble } from './ipc-double.ts';
import { ProtocolDouble, SessionDouble } from './session-double.ts';
import { BrowserWindowDouble } from './window-double.ts';

BrowserWindowDouble.all.length = 0;

const appDouble = createAppDouble(() => {
  for (const window of BrowserWindowDouble.getAllWindows()) window.members.close();
  return BrowserWindowDouble.all.length === 0;
});
BrowserWindowDouble.onCreated = (window) => {
  emitPreventable(appDouble, 'web-contents-created', {}, window.webContents);
  emitPreventable(appDouble, 'browser-window-created', {}, window);
};

const ipcMainDouble = new IpcMainDouble();
const sessionDouble = new SessionDouble();
const protocolDouble = new ProtocolDouble(appDouble.isReady);
const bridge = createBridge();

const blockers: string[] = [];
const powerMembers = { start: (type) => blockers.push(type), stop: () => true, isStarted: () => true } satisfies PowerSaveBlocker;

let applicationMenu: unknown = 'the default menu';
const menuMembers = { setApplicationMenu: (menu: ElectronMenu | null) => void (applicationMenu = menu) } satisfies Partial<
  typeof ElectronMenu
>;

const displays: Display[] = [createDisplay(1, 0)];
const screenEvents = new EventEmitter();
const screenMembers = {
  getAllDisplays: () => [...displays],
  getPrimaryDisplay: () => displays[0] ?? createDisplay(1, 0),
} satisfies Partial<Omit<Screen, keyof EventEmitter>>;

function createDisplay(id: number, x: number): Display {
  const area = { x, y: 0, width: 1920, height: 1080 };
  return { id, bounds: area, workArea: area, scaleFactor: 1, rotation: 0 } as Display;
}

export const app = appDouble.asApp;
export const BrowserWindow = BrowserWindowDouble;
export const Menu = menuMembers;
export const contextBridge = bridge.asContextBridge;
export const ipcMain = ipcMainDouble.asIpcMain;
export const powerSaveBlocker = powerMembers;
export const protocol = protocolDouble.asProtocol;
export const screen = Object.assign(screenEvents, screenMembers) as unknown as Screen;
export const session = { defaultSession: sessionDouble.asSession };
/** The page's side; empty until a page has been opened, because the main process has none. */
export let ipcRenderer: Electron.IpcRenderer = {} as Electron.IpcRenderer;

export const remote = {
  app: appDouble,
  ipcMain: ipcMainDouble,
  session: sessionDouble,
  protocol: protocolDouble,
  windows: BrowserWindowDouble.getAllWindows,
  /** Kinds of sleep that are being held off. */
  blockers,
  applicationMenu: () => applicationMenu,

  addDisplay(id = 2): Display {
    const display = createDisplay(id, 1920 * displays.length);
    displays.push(display);
    emitPreventable(screenEvents, 'display-added', {}, display);
    return display;
  },
  changeDisplay(display: Display): void {
    displays[displays.findIndex(({ id }) => id === display.id)] = display;
    emitPreventable(screenEvents, 'display-metrics-changed', {}, display, ['bounds']);
  },
  removeDisplay(id: number): void {
    const at = displays.findIndex((display) => display.id === id);
    const [display] = displays.splice(at, 1);
    emitPreventable(screenEvents, 'display-removed', {}, display);
  },
  /** Runs a window's preload as a page's process would. @returns what the page then finds on `window` */
  async runPreload(window: BrowserWindowDouble, load: () => Promise<unknown>): Promise<ReadonlyMap<string, unknown>> {
    ipcRenderer = createIpcRenderer(ipcMainDouble, window.webContents);
    await load();
    return bridge.world;
  },
};
