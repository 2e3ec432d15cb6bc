/** L-12: the browser is opened again when it dies and ends with the program. A small script stands for Chromium. */
import { chmod, mkdtemp, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chromiumArgs, openKioskWindow, type KioskWindow } from '../../../electron/start/kiosk-window.ts';
import { dropForeignLock } from '../../../electron/start/profile-lock.ts';

let directory: string;
let window: KioskWindow | null;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kiosk-window-'));
  window = null;
});
afterEach(async () => {
  await window?.close();
  await rm(directory, { recursive: true, force: true });
});

/** Writes its number into `starts`, then lives until it is ended. */
async function open(onCrash: (reason: string) => void = () => undefined): Promise<KioskWindow> {
  const chromium = join(directory, 'chromium');
  await writeFile(chromium, `#!/bin/sh\necho $$ >> ${directory}/starts\nexec sleep 60\n`);
  await chmod(chromium, 0o755);
  window = await openKioskWindow({
    chromium,
    url: 'http://127.0.0.1/',
    profileDirectory: directory,
    windowed: false,
    isRoot: false,
    onCrash,
  });
  return window;
}
const starts = async () =>
  (await readFile(join(directory, 'starts'), 'utf8').catch(() => '')).trim().split('\n').filter(Boolean).map(Number);
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.skipIf(process.platform === 'win32')(
  'it is opened again within 5 s after it was killed, and the crash is told',
  async () => {
    const reasons: string[] = [];
    await open((reason) => reasons.push(reason));
    await expect.poll(starts).toHaveLength(1);
    process.kill((await starts())[0] ?? 0, 'SIGKILL');
    await expect.poll(starts, { timeout: 5000 }).toHaveLength(2);
    expect(reasons).toEqual(['SIGKILL']);
  },
);

test.skipIf(process.platform === 'win32')('it ends with the program and is not opened again', async () => {
  const opened = await open(() => expect.unreachable());
  await expect.poll(starts).toHaveLength(1);
  await opened.close();
  expect(isAlive((await starts())[0] ?? 0)).toBe(false);
});

test.skipIf(process.platform === 'win32')('it is renewed: nothing uses the profile meanwhile, and it is no crash', async () => {
  const opened = await open(() => expect.unreachable());
  await expect.poll(starts).toHaveLength(1);
  const [first = 0] = await starts();
  await opened.renew(async () => expect(isAlive(first)).toBe(false));
  await expect.poll(starts).toHaveLength(2);
  await expect(opened.renew(() => Promise.reject(new Error('the disk refuses')))).rejects.toThrow('the disk refuses');
  await expect.poll(starts).toHaveLength(3);
});

test.runIf(process.platform === 'linux')(
  'a browser left over from a run that was killed is ended first, nobody else is',
  async () => {
    const idle = 'setInterval(() => undefined, 1000)';
    const orphan = spawn(process.execPath, ['-e', idle, '--', `--user-data-dir=${directory}`]);
    const ended = once(orphan, 'exit');
    await symlink(`host-name-${orphan.pid ?? 0}`, join(directory, 'SingletonLock'));
    await open();
    expect((await ended)[1]).toBe('SIGTERM');
    await window?.close();

    // After a restart of the computer the number belongs to another program.
    await rm(join(directory, 'SingletonLock'), { force: true });
    await symlink(`host-name-${process.pid}`, join(directory, 'SingletonLock'));
    await open();
  },
);

/** Above the highest number that Linux gives. */
const NOBODY = 2 ** 22 + 1;
const lock = () => join(directory, 'SingletonLock');
const lockName = () => readlink(lock()).catch(() => null);

test.runIf(process.platform === 'linux')('a left-over browser that hangs is ended all the same', async () => {
  const idle = 'process.on("SIGTERM", () => undefined); setInterval(() => undefined, 1000); console.log("deaf")';
  const orphan = spawn(process.execPath, ['-e', idle, '--', `--user-data-dir=${directory}`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(orphan.stdout, 'data');
  const ended = once(orphan, 'exit');
  await symlink(`${hostname()}-${orphan.pid ?? 0}`, lock());
  await open();
  expect((await ended)[1]).toBe('SIGKILL');
});

test.runIf(process.platform === 'linux')(
  'a lock from before the computer was renamed is taken away: Chromium would ask visitors about it, in a window of its own',
  async () => {
    await symlink(`a-name-of-before-${NOBODY}`, lock());
    await open();
    expect(await lockName()).toBeNull();
  },
);

test.skipIf(process.platform === 'win32')(
  'a lock under the name of this computer is left to Chromium, which knows better',
  async () => {
    await symlink(`${hostname()}-${NOBODY}`, lock());
    await open();
    expect(await lockName()).toBe(`${hostname()}-${NOBODY}`);
  },
);

test.skipIf(process.platform === 'win32')(
  'Electron drops what an earlier name left, and nothing that somebody may hold',
  async () => {
    dropForeignLock(directory);
    for (const [name, isDropped] of [
      [`a-name-of-before-${NOBODY}`, true],
      [`a-name-of-before-${process.pid}`, false],
      [`${hostname()}-${NOBODY}`, false],
      ['no-lock-of-theirs', false],
    ] as const) {
      await symlink(name, lock());
      dropForeignLock(directory);
      expect(await lockName()).toBe(isDropped ? null : name);
      await rm(lock(), { force: true });
    }
  },
);

test.runIf(process.platform === 'linux')(
  'Electron drops it also where another program has that number by now: after a start of the computer most are taken',
  async () => {
    const other = spawn('sleep', ['60']);
    await once(other, 'spawn');
    await symlink(`a-name-of-before-${other.pid ?? 0}`, lock());
    dropForeignLock(directory);
    expect(await lockName()).toBeNull();
    other.kill();
    await once(other, 'exit');
  },
);

test('the whole screen or a window; no sandbox only where Chromium cannot have one', () => {
  const options = { url: 'http://127.0.0.1:4719/?key=k', profileDirectory: '/data/browser', windowed: false, isRoot: false };
  expect(chromiumArgs(options)).toContain('--kiosk');
  expect(chromiumArgs(options)).toContain('--user-data-dir=/data/browser');
  expect(chromiumArgs(options)).not.toContain('--no-sandbox');
  expect(chromiumArgs({ ...options, isRoot: true })).toContain('--no-sandbox');
  // A dump of a page that broke would hold what somebody typed (U-26); nothing is sent anywhere; nobody is asked for a right.
  for (const flag of ['--disable-breakpad', '--disable-background-networking', '--disable-sync', '--deny-permission-prompts'])
    expect(chromiumArgs(options)).toContain(flag);
  const windowed = chromiumArgs({ ...options, windowed: true });
  expect(windowed).not.toContain('--kiosk');
  expect(windowed).toContain('--app=http://127.0.0.1:4719/?key=k');
});
