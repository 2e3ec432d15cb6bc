/** D-8: one program a data directory, and no lock that outlives its program. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeInstanceLock } from '../../../electron/start/instance-lock.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kiosk-lock-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

test('a second one is refused until the first lets go, under whatever path', async () => {
  const link = `${directory}-link`;
  await symlink(directory, link);
  const first = await takeInstanceLock(directory);
  expect(first).not.toBeNull();
  expect(await takeInstanceLock(directory)).toBeNull();
  expect(await takeInstanceLock(link)).toBeNull();
  await first?.release();
  const second = await takeInstanceLock(link);
  expect(second).not.toBeNull();
  await second?.release();
  await rm(link);
});

test('another directory is another kiosk', async () => {
  const first = await takeInstanceLock(directory);
  const other = await takeInstanceLock(tmpdir());
  expect(other).not.toBeNull();
  await Promise.all([first?.release(), other?.release()]);
});

test.runIf(process.platform === 'linux')('a program that was killed leaves nothing behind', async () => {
  // Takes the same name with nothing but Node, then is killed.
  const holder = await takeInstanceLock(directory);
  const name = holder?.name ?? '';
  await holder?.release();
  const program = `require('node:net').createServer().listen(${JSON.stringify(name)}, () => console.log('held'))`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  expect(await takeInstanceLock(directory)).toBeNull();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const after = await takeInstanceLock(directory);
  expect(after).not.toBeNull();
  await after?.release();
});

test('whoever starts just before the other one lets go waits a moment for it', async () => {
  const first = await takeInstanceLock(directory);
  const starting = takeInstanceLock(directory);
  // By then the second one has tried once: its own look at the directory came before this one.
  await stat(directory);
  await new Promise(setImmediate);
  await first?.release();
  const second = await starting;
  expect(second).not.toBeNull();
  await second?.release();
});
