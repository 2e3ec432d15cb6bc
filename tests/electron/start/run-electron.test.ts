/** A small script stands for Electron. */
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { err, ok } from '#shared/result.ts';
import { runElectron } from '../../../electron/start/run-electron.ts';

let directory: string;
let end: () => void;
let isHeard: boolean;
beforeEach(async () => {
  isHeard = false;
  directory = await mkdtemp(join(tmpdir(), 'run-electron-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function run(script: string) {
  const electron = join(directory, 'electron');
  await writeFile(electron, `#!/bin/sh\n${script}\n`);
  await chmod(electron, 0o755);
  return runElectron({ electron, args: [directory], onEndAsked });
}
function onEndAsked(asked: () => void): () => void {
  end = asked;
  isHeard = true;
  return () => {
    isHeard = false;
  };
}
const isThere = (file: string) => existsSync(join(directory, file));

describe.skipIf(process.platform === 'win32')('Electron beside this program', () => {
  test('its exit code is ours', async () => {
    expect(await run('exit 0')).toEqual(ok(0));
    expect(await run('exit 1')).toEqual(ok(1));
  });

  test.each([
    ['the sandbox is not allowed', 'kill -TRAP $$', 'SIGTRAP'],
    ['a library is missing', 'exit 127', 'exit code 127'],
  ])('%s: it cannot run here', async (_why, script, why) => {
    expect(await run(script)).toEqual(err({ code: 'cannot-run', why }));
    // What runs instead is ended by the same signals: until it hears them itself, they must not go nowhere.
    expect(isHeard).toBe(false);
  });

  test('a file that is no program cannot run', async () => {
    const ran = runElectron({ electron: join(directory, 'nothing'), args: [], onEndAsked });
    expect(await ran).toEqual(err({ code: 'cannot-run', why: 'ENOENT' }));
    expect(isHeard).toBe(false);
  });

  test('whoever ends it twice, as Ctrl+C does, asks it once: it ends in its own time', async () => {
    // As Electron does: the first signal is heard, the second of its kind ends it at once.
    const ran = run(`trap 'trap - TERM; : > "$1/asked"; sleep 0.5; exit 0' TERM; : > "$1/up"; while :; do sleep 0.05; done`);
    await expect.poll(() => isThere('up')).toBe(true);
    end();
    await expect.poll(() => isThere('asked')).toBe(true);
    end();
    expect(await ran).toEqual(ok(0));
  });

  test('one that dies because it was asked to end could run', async () => {
    const ran = run(': > "$1/up"; exec sleep 60');
    await expect.poll(() => isThere('up')).toBe(true);
    end();
    expect(await ran).toEqual(ok(1));
  });
});
