import { beforeEach, describe, expect, test } from 'vitest';
import { kioskCalls, kioskEventNames, type Kiosk } from '#shared/kiosk-api.ts';
import { ok } from '#shared/result.ts';
import type { KioskEventMessage } from '../../../electron/machine-type.ts';
import { createFrame } from '../../support/electron/frame-double.ts';
import { createElectronLink } from '../../support/electron/link.ts';

const asked: [string, unknown][] = [];
let tell: (message: KioskEventMessage) => void = () => {};
let answer: unknown = ok();
let isListening = false;

const machine = {
  async dispatch(name: string, args: unknown) {
    asked.push([name, args]);
    return answer as ReturnType<typeof ok>;
  },
  onEvent(listener: typeof tell) {
    tell = listener;
    isListening = true;
    return () => {
      isListening = false;
    };
  },
};

let kiosk: Kiosk;
let close: () => Promise<void>;
beforeEach(async () => {
  asked.length = 0;
  answer = ok();
  ({ kiosk, close } = await createElectronLink().open(machine));
});
/** The double that the newest link runs on. */
const electron = () => import('../../support/electron/double.ts');

describe('what a page finds on window.kiosk (L-8)', () => {
  test('is every call and `on`, nothing else, and cannot be changed', () => {
    expect(Object.keys(kiosk)).toEqual(['call', 'on']);
    expect(Object.keys(kiosk.call)).toEqual(Object.keys(kioskCalls));
    expect([Object.isFrozen(kiosk), Object.isFrozen(kiosk.call)]).toEqual([true, true]);
  });

  test('a call reaches the machine under its own name and brings the answer back as a copy', async () => {
    answer = ok({ state: 'ready', since: new Date(0) });
    expect(await kiosk.call['printer.status']({ use: 'tickets' })).toEqual(answer);
    expect(asked).toEqual([['printer.status', { use: 'tickets' }]]);
  });

  test('bytes arrive as bytes, classes lose their methods: as over the real channel', async () => {
    class Order {
      readonly pdf = new Uint8Array([37, 80]);
      print(): void {}
    }
    await kiosk.call['printer.print'](new Order() as never);
    const [, args] = asked[0] ?? [];
    expect(args).toEqual({ pdf: new Uint8Array([37, 80]) });
    expect(args).not.toBeInstanceOf(Order);
  });

  test('no event outside the contract can be listened to', () => {
    expect(() => kiosk.on('ELECTRON_BROWSER_REQUIRE' as never, () => {})).toThrow('no such event');
  });

  test('a machine that is gone is «unreachable», not an exception', async () => {
    const { ipcMain } = await electron();
    ipcMain.removeHandler('kiosk.state');
    expect(await kiosk.call['kiosk.state']({})).toEqual({ ok: false, problem: { code: 'unreachable' } });
  });
});

describe('events', () => {
  const locked: KioskEventMessage = { name: 'staff.locked', detail: { reason: 'idle' } };

  test.each(kioskEventNames)('%s reaches its listeners only, until they leave', (name) => {
    const heard: unknown[] = [];
    const stop = kiosk.on(name, (detail) => heard.push(detail));
    tell({ name, detail: { n: 1 } } as unknown as KioskEventMessage);
    tell({ name: kioskEventNames.find((other) => other !== name), detail: { n: 2 } } as unknown as KioskEventMessage);
    stop();
    tell({ name, detail: { n: 3 } } as unknown as KioskEventMessage);
    expect(heard).toEqual([{ n: 1 }]);
  });

  test('a page that has crashed is told nothing, and a closed window ends the subscription', async () => {
    const { remote } = await electron();
    const [window] = remote.windows();
    window?.webContents.crash();
    tell(locked);
    expect(window?.webContents.sent).toEqual([]);
    await close();
    expect(isListening).toBe(false);
  });

  test('no other window hears them', async () => {
    const { BrowserWindow } = await electron();
    const other = new BrowserWindow();
    tell(locked);
    expect(other.webContents.sent).toEqual([]);
  });
});

describe('who may call (L-8)', () => {
  const own = createFrame('app://kiosk/');
  test.each([
    ['a frame inside our page', createFrame('app://kiosk/', own)],
    ['a page of another origin', createFrame('https://example.org/')],
    ['a page whose address begins like ours', createFrame('app://kiosk.evil/')],
    ['an empty page', createFrame('about:blank')],
    ['a frame that is gone', null],
  ])('%s is refused before the machine hears of it', async (_who, frame) => {
    const { remote } = await electron();
    const [window] = remote.windows();
    if (window === undefined) throw new Error('no window');
    for (const name of Object.keys(kioskCalls)) {
      expect(await remote.ipcMain.invoke(window.webContents, frame, name, {})).toEqual({
        ok: false,
        problem: { code: 'bad-call' },
      });
    }
    expect(asked).toEqual([]);
  });

  test('another window is refused, even with our page in it', async () => {
    const { BrowserWindow, remote } = await electron();
    const other = new BrowserWindow();
    expect(await remote.ipcMain.invoke(other.webContents, own, 'kiosk.state', {})).toEqual({
      ok: false,
      problem: { code: 'bad-call' },
    });
    expect(asked).toEqual([]);
  });

  test('there is no channel but the calls of the contract', async () => {
    const { remote } = await electron();
    expect([...remote.ipcMain.handlers.keys()]).toEqual(Object.keys(kioskCalls));
  });
});
