import { beforeEach, describe, expect, test, vi } from 'vitest';
import type * as WindowFile from '../../../electron/shell/window.ts';
import type * as Double from '../../support/electron/double.ts';

let electron: typeof Double;
let file: typeof WindowFile;

beforeEach(async () => {
  vi.resetModules();
  electron = await import('../../support/electron/double.ts');
  file = await import('../../../electron/shell/window.ts');
});

/** L-1 word for word, and what belongs to it. */
const LOCKED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  webSecurity: true,
  experimentalFeatures: false,
  allowRunningInsecureContent: false,
  disableDialogs: true,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: false,
  backgroundThrottling: false,
};

function open(isWindowed = false) {
  file.createKioskWindow({ preload: '/program/preload.cjs', isWindowed });
  const [window] = electron.remote.windows();
  if (window === undefined) throw new Error('no window');
  return window;
}

/** Loads displays.ts beside the double of this test. */
async function cover() {
  const { coverOtherDisplays } = await import('../../../electron/shell/displays.ts');
  coverOtherDisplays(electron.screen);
}

describe('the kiosk window', () => {
  test('is locked by its preferences (L-1, L-7, L-9, L-10)', () => {
    const { preferences } = open().webContents;
    expect(preferences).toMatchObject({ ...LOCKED, preload: '/program/preload.cjs' });
    expect(Object.keys(preferences)).not.toContain('enableBlinkFeatures');
  });

  test('covers the screen, without a frame and without a menu', () => {
    const window = open();
    expect(window.options).toMatchObject({ kiosk: true, frame: false });
    expect(window.hasMenu).toBe(false);
  });

  test('is an ordinary window when it is only tried out; the lock stays the same', () => {
    const window = open(true);
    expect(window.options.kiosk).toBeUndefined();
    expect(window.webContents.preferences).toMatchObject(LOCKED);
  });

  test('cannot be zoomed, also not after the page came back', async () => {
    const { webContents } = open();
    for (let load = 0; load < 2; load++) {
      webContents.zoomFactor = 3;
      webContents.visualZoom = null;
      await webContents.members.loadURL('app://kiosk/');
      expect([webContents.zoomFactor, webContents.visualZoom]).toEqual([1, [1, 1]]);
    }
  });
});

describe('further screens (L-13)', () => {
  test('one screen needs no cover', async () => {
    await cover();
    expect(electron.remote.windows()).toHaveLength(0);
  });

  test('a second screen, there or plugged in, is covered where it stands by a locked empty window', async () => {
    electron.remote.addDisplay(2);
    await cover();
    electron.remote.addDisplay(3);
    expect(electron.remote.windows().map(({ options }) => [options.x, options.kiosk, options.focusable])).toEqual([
      [1920, true, false],
      [3840, true, false],
    ]);
    for (const { webContents } of electron.remote.windows()) {
      expect(webContents.preferences).toMatchObject({ ...LOCKED, javascript: false });
      expect([webContents.preferences.preload, webContents.loads]).toEqual([undefined, []]);
    }
  });

  test('a screen that is unplugged takes its cover with it, and gets a new one when it is back', async () => {
    electron.remote.addDisplay(2);
    await cover();
    electron.remote.removeDisplay(2);
    expect(electron.remote.windows()).toHaveLength(0);
    electron.remote.addDisplay(2);
    expect(electron.remote.windows()).toHaveLength(1);
  });

  test('a cover follows its screen when that is turned or moved', async () => {
    const display = electron.remote.addDisplay(2);
    await cover();
    electron.remote.changeDisplay({ ...display, bounds: { x: 0, y: 1080, width: 1080, height: 1920 } });
    expect(electron.remote.windows()[0]?.options).toMatchObject({ x: 0, y: 1080, width: 1080, height: 1920 });
  });

  test('when the screen of the kiosk is lost, the one it moves to is not covered', async () => {
    electron.remote.addDisplay(2);
    electron.remote.addDisplay(3);
    await cover();
    electron.remote.removeDisplay(1);
    expect(electron.remote.windows().map(({ options }) => options.x)).toEqual([3840]);
    electron.remote.addDisplay(1);
    expect(electron.remote.windows()).toHaveLength(2);
  });
});
