/** L-12 in the browser shell: Chromium lives on when its page dies; the kiosk must not stay on the sad page. */
import { expect, test } from '@playwright/test';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKioskWindow } from '../../electron/start/kiosk-window.ts';

const BACK_WITHIN_MS = 5000;

test.skip(process.platform !== 'linux', 'pages are found and killed through /proc');

test('a page that is killed is noticed, and a new browser is there within 5 s', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'page-crash-'));
  // The real Chromium without a screen; it notes its process number at each start.
  const chromium = join(directory, 'chromium');
  const browser = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  await writeFile(chromium, `#!/bin/sh\necho $$ >> ${directory}/starts\nexec ${browser} --headless --disable-gpu "$@"\n`);
  await chmod(chromium, 0o755);
  const starts = async (): Promise<number[]> =>
    (await readFile(join(directory, 'starts'), 'utf8').catch(() => '')).split('\n').filter(Boolean).map(Number);
  let crashes = 0;

  const window = await openKioskWindow({
    chromium,
    url: 'data:text/html,kiosk',
    profileDirectory: join(directory, 'profile'),
    windowed: false,
    isRoot: true,
    onCrash: () => (crashes += 1),
  });
  try {
    await expect.poll(starts).toHaveLength(1);
    const [first = 0] = await starts();
    await expect.poll(() => pagesOf(first), { timeout: 20_000 }).not.toHaveLength(0);
    for (const page of await pagesOf(first)) process.kill(page, 'SIGKILL');
    await expect.poll(() => crashes).toBe(1);
    await expect.poll(starts, { timeout: BACK_WITHIN_MS }).toHaveLength(2);
  } finally {
    await window.close();
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Chromium's own windows (`top-chrome`) are no pages. */
async function pagesOf(browser: number): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const isPage = await Promise.all(
    pids.map(async (pid) => {
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      return command.includes('--type=renderer') && !command.includes('top-chrome') && (await isBelow(pid, browser));
    }),
  );
  return pids.filter((_, index) => isPage[index]);
}

async function isBelow(pid: number, ancestor: number): Promise<boolean> {
  for (let at = pid; at > 1;) {
    if (at === ancestor) return true;
    const stat = await readFile(`/proc/${at}/stat`, 'utf8').catch(() => '');
    at = Number(/\) \S (\d+)/.exec(stat)?.[1] ?? 0);
  }
  return false;
}
