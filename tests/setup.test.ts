/** What `npm start` does on a fresh machine, with a stand-in for npm. */
import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let clone: string;
beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'kiosk-clone-'));
  await copyFile(fileURLToPath(new URL('../setup.mjs', import.meta.url)), join(clone, 'setup.mjs'));
  await writeFile(join(clone, 'package-lock.json'), '{}');
  await writeFile(join(clone, 'npm'), `#!/bin/sh\necho "$@" > "${join(clone, 'asked')}"\nexit 7\n`);
  await chmod(join(clone, 'npm'), 0o755);
});
afterEach(() => rm(clone, { recursive: true }));

test.skipIf(process.platform === 'win32')(
  'what it is built with is installed on a machine that is set up for production, too',
  async () => {
    const env = { ...process.env, NODE_ENV: 'production', PATH: `${clone}${delimiter}${process.env['PATH'] ?? ''}` };
    const { status, stderr } = spawnSync(process.execPath, ['setup.mjs', 'start'], { cwd: clone, env, encoding: 'utf8' });
    const asked = (await readFile(join(clone, 'asked'), 'utf8')).trim().split(' ');
    expect(asked[0]).toBe('install');
    // npm leaves development packages out there, unless it is told not to.
    expect(asked).toContain('--include=dev');
    expect(stderr).toContain('could not be installed');
    expect(status).toBe(7);
  },
);
