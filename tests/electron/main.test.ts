/** The Electron shell whole, from its command line to its end: the double of Electron, a real machine, a real disk. */
import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Kiosk } from '#shared/kiosk-api.ts';
import type * as Double from '../support/electron/double.ts';
import { events } from '../support/record/events.ts';

const CONTENT = fileURLToPath(new URL('../../assets/content', import.meta.url));
const STARTS_WITHIN_MS = 2_000;
/** The first test translates the whole machine, on a busy computer too. */
vi.setConfig({ testTimeout: 20_000 });
const realArgs = process.argv;
let electron: typeof Double;
/** Holds a program as it is installed, and its data. */
let place: string;
let data: string;
let stderr: string;

beforeEach(async () => {
  vi.resetModules();
  electron = await import('../support/electron/double.ts');
  place = await mkdtemp(join(tmpdir(), 'kiosk-'));
  data = join(place, 'data');
  await mkdir(join(place, 'dist', 'page'), { recursive: true });
  await writeFile(join(place, 'package.json'), '{ "version": "1.2.3" }');
  await writeFile(join(place, 'dist', 'page', 'index.html'), 'the page');
  await cp(CONTENT, join(place, 'assets', 'content'), { recursive: true });
  electron.app.setPath('app', place);
  stderr = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
});
afterEach(async () => {
  await end();
  process.removeAllListeners('uncaughtException');
  process.removeAllListeners('unhandledRejection');
  process.argv = realArgs;
  vi.restoreAllMocks();
  await rm(place, { recursive: true });
});

async function start(...args: readonly string[]): Promise<void> {
  process.argv = ['/usr/bin/electron', '--no-sandbox', '/program/main.js', '--data', data, '--printer', 'none', ...args];
  await import('../../electron/main.ts');
  electron.remote.app.makeReady();
}

async function open(...args: readonly string[]): Promise<InstanceType<typeof Double.BrowserWindow>> {
  await start(...args);
  return vi.waitFor(() => {
    const window = electron.remote.windows().find(({ webContents }) => webContents.loads.length > 0);
    if (window === undefined) throw new Error(`no window with a page; ${stderr}`);
    return window;
  }, STARTS_WITHIN_MS);
}

async function end(): Promise<void> {
  electron.app.quit();
  await vi.waitFor(() => expect(electron.remote.app.exitCode).not.toBeNull(), STARTS_WITHIN_MS);
}

test('opens the page at its own address and holds the screen awake', async () => {
  const window = await open();
  expect(window.webContents.loads).toEqual(['app://kiosk/']);
  expect(await (await electron.remote.protocol.fetch('app://kiosk/')).text()).toBe('the page');
  expect(electron.remote.blockers).toEqual(['prevent-display-sleep']);
  expect(electron.remote.applicationMenu()).toBeNull();
});

test('the page reaches the machine, which keeps its data in the given directory', async () => {
  const window = await open('--profile', 'tablet-10');
  const world = await electron.remote.runPreload(window, () => import('../../electron/preload.ts'));
  const boot = await (world.get('kiosk') as Kiosk).call['kiosk.hello']({});
  expect(boot).toMatchObject({
    ok: true,
    value: { appVersion: '1.2.3', shell: 'electron', settings: { device: { profile: 'tablet-10' } } },
  });
  expect(await readdir(data)).toEqual(expect.arrayContaining(['journal', 'log']));
});

test('database key and profile place are what they were in every version before (D-8)', async () => {
  await open();
  expect(electron.app.getPath('userData')).toBe(join(data, 'electron'));
  expect(electron.remote.protocol.schemes.map(({ scheme }) => scheme)).toEqual(['app']);
});

test.skipIf(process.platform === 'win32')('a computer that was renamed after a power cut is no second kiosk', async () => {
  const lock = join(data, 'electron', 'SingletonLock');
  await mkdir(join(data, 'electron'), { recursive: true });
  // Above the highest number of a process.
  await symlink(`a-name-of-before-${2 ** 22 + 1}`, lock);
  await open();
  await expect(lstat(lock)).rejects.toThrow('ENOENT');
});

test('every lock is on before the page is there', async () => {
  const { webContents } = await open();
  expect(webContents.press('F12')).toBe(false);
  expect(webContents.navigate('https://example.org/')).toBe(false);
  expect(await electron.remote.session.request('media', 'app://kiosk/')).toBe(false);
  expect(electron.remote.session.download()).toBe(true);
  expect(electron.remote.session.fetches('https://example.org/')).toBe(false);
  expect(webContents.preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    preload: join(place, 'dist', 'machine', 'preload.cjs'),
  });
});

test('a crash of the page is in the log', async () => {
  const window = await open();
  window.webContents.crash('oom');
  await end();
  const [file = ''] = await readdir(join(data, 'log'));
  expect(await readFile(join(data, 'log', file), 'utf8')).toContain('oom');
});

test('a second start wakes the first and ends', async () => {
  electron.remote.app.isAnotherRunning = true;
  await start();
  expect([electron.remote.app.exitCode, electron.remote.windows(), stderr]).toEqual([
    1,
    [],
    expect.stringContaining('already running'),
  ]);
});

test('a bad option is told with all options, and is exit code 2', async () => {
  await start('--colour', 'red');
  expect([electron.remote.app.exitCode, stderr]).toEqual([2, expect.stringMatching(/colour[^]*--data DIR/)]);
});

test('a data directory that cannot be written is told, and is exit code 1', async () => {
  await writeFile(data, 'a file where the directory should be');
  await start();
  await vi.waitFor(() => expect(electron.remote.app.exitCode).toBe(1), STARTS_WITHIN_MS);
  expect(stderr).toContain('cannot be written');
});

test('a database that Chromium refuses is kept as a copy, cleared, and the page begins anew', async () => {
  const window = await open();
  const broken = join(data, 'electron', 'IndexedDB');
  await mkdir(broken, { recursive: true });
  await writeFile(join(broken, 'CURRENT'), 'broken');
  const world = await electron.remote.runPreload(window, () => import('../../electron/preload.ts'));
  const { call } = world.get('kiosk') as Kiosk;
  const boot = await call['kiosk.hello']({});
  if (!boot.ok) throw new Error(boot.problem.code);
  await call['journal.append']({ writer: boot.value.writer, events: events(1, 3) });
  await vi.waitFor(async () =>
    expect(await call['kiosk.mend-database']({ writer: boot.value.writer, pending: 0 })).toMatchObject({
      value: { state: 'mending' },
    }),
  );
  await vi.waitFor(() => expect(window.webContents.loads).toEqual(['app://kiosk/', 'app://kiosk/']));
  expect(electron.remote.session.cleared).toEqual(['indexdb']);
  expect(await readFile(join(data, 'database-aside', 'CURRENT'), 'utf8')).toBe('broken');
});
