/** Locked windows: the kiosk's own, and plain ones that cover further screens. */
import { BrowserWindow, type BrowserWindowConstructorOptions, type Rectangle, type WebPreferences } from 'electron';
import { defaultTheme, palettes } from '#shared/accessibility/themes.ts';

/** Seen while a page loads and after it crashed, instead of white. */
const GROUND_COLOUR = palettes[defaultTheme].paper;

const COVERING = { kiosk: true, frame: false } as const;

export interface KioskWindowOptions {
  /** The built preload, an absolute path. */
  readonly preload: string;
  /** In a frame on a desktop, for trying the kiosk: `--windowed`. */
  readonly isWindowed: boolean;
}

/** L-1, written out although most are Electron's defaults: a default may change, a test reads these. */
const LOCKED_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  plugins: false,
  // Not even in development (L-9): the browser shell shows the same page with every tool.
  devTools: false,
  // No alert, confirm, prompt or print window (L-7).
  disableDialogs: true,
  navigateOnDragDrop: false,
  spellcheck: false,
  zoomFactor: 1,
  // The idle limits and the clock run on also when another window is in front (L-13).
  backgroundThrottling: false,
} satisfies WebPreferences;

export function createKioskWindow({ preload, isWindowed }: KioskWindowOptions): BrowserWindow {
  const shape = isWindowed ? { width: 1280, height: 800 } : COVERING;
  return createWindow({ ...shape, webPreferences: { ...LOCKED_PREFERENCES, preload } });
}

/** Covers one more screen with the ground colour: no page, no preload, nothing to touch. */
export function createCoverWindow(bounds: Rectangle): BrowserWindow {
  return createWindow({
    ...COVERING,
    ...bounds,
    focusable: false,
    skipTaskbar: true,
    webPreferences: { ...LOCKED_PREFERENCES, javascript: false },
  });
}

function createWindow(options: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({ ...options, backgroundColor: GROUND_COLOUR, autoHideMenuBar: true });
  window.removeMenu();
  const contents = window.webContents;
  // A new renderer starts with its own zoom: set it after every load, not once (L-10).
  contents.on('did-finish-load', () => {
    contents.setZoomFactor(1);
    // Refused only by a page that is going away; the next one is set again.
    contents.setVisualZoomLevelLimits(1, 1).catch(() => {});
  });
  return window;
}
