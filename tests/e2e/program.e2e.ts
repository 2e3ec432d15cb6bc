/** The built program as an operator starts it: what it says and how it ends. */
import { expect, test } from '@playwright/test';
import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/machine/start.js', import.meta.url));
/** What `npm start` runs. */
const setup = fileURLToPath(new URL('../../setup.mjs', import.meta.url));
let data: string;
test.beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'kiosk-program-'));
});
/** Of this test: one that fails half-way leaves none of them behind. */
const children = new Set<ChildProcess>();
test.afterEach(async () => {
  for (const child of children) child.kill('SIGTERM');
  children.clear();
  await rm(data, { recursive: true, force: true });
});

const start = (...args: string[]) => run(program, ...args);

const run = (file: string, ...args: string[]) => watch(spawn(process.execPath, [file, ...args]));

function watch(child: ChildProcessWithoutNullStreams) {
  children.add(child);
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said.text += part.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    said,
    ended,
    /** Nobody holds the other end of what it says any more: neither it nor what it has started. */
    gone: once(child, 'close'),
    end: (signal: NodeJS.Signals) => child.kill(signal),
    async ready() {
      // A machine that is busy is not a failure.
      await expect.poll(() => said.text, { timeout: 30_000 }).toContain('Kiosk ready: ');
      return /Kiosk ready: (\S+)/.exec(said.text)?.[1] ?? '';
    },
  };
}
const browserShell = (...args: string[]) => ['--shell', 'browser', '--no-open', '--printer', 'none', '--data', data, ...args];
const startBrowserShell = (...args: string[]) => start(...browserShell(...args));

for (const args of [['--bogus'], ['--port', 'abc'], ['--printer', 'paper'], ['--profile', 'tv'], ['stray']]) {
  test(`«${args.join(' ')}» prints the options and exits 2`, async () => {
    const kiosk = start(...args);
    expect(await kiosk.ended).toBe(2);
    expect(kiosk.said.text).toContain('--shell auto|electron|browser');
  });
}

test('--help prints the options and exits 0', async () => {
  const kiosk = start('--help');
  expect(await kiosk.ended).toBe(0);
  expect(kiosk.said.text).toContain('--no-open');
});

test('the first command of the README brings the kiosk up, and ends with it', async ({ page }) => {
  const kiosk = run(setup, 'start', ...browserShell('--port', '0'));
  await page.goto(await kiosk.ready());
  await expect(page.locator('.attract')).toBeVisible();
  kiosk.end('SIGTERM');
  expect(await kiosk.ended).toBe(0);
  const wrong = run(setup, 'start', '--bogus');
  expect(await wrong.ended).toBe(2);
});

test('it ends in order when asked, and the same data can be used again at once', async () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const kiosk = startBrowserShell('--port', '0');
    expect(await kiosk.ready()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{43}$/);
    // Twice, as from a terminal and from npm.
    kiosk.end(signal);
    kiosk.end(signal);
    expect(await kiosk.ended).toBe(0);
  }
});

test('a kill -9 leaves nothing locked', async () => {
  const killed = startBrowserShell('--port', '0');
  await killed.ready();
  killed.end('SIGKILL');
  await killed.ended;
  const next = startBrowserShell('--port', '0');
  await next.ready();
  next.end('SIGTERM');
  await next.ended;
});

test('it ends with the `npm start` that was killed', async () => {
  const killed = run(setup, 'start', ...browserShell('--port', '0'));
  await killed.ready();
  killed.end('SIGKILL');
  await killed.gone;
});

test('it ends with it also when that was killed before the kiosk was ready', async () => {
  const kiosk = spawn(process.execPath, [program, ...browserShell('--port', '0')], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  children.add(kiosk);
  // A channel that breaks before anybody listens.
  kiosk.disconnect();
  expect(await new Promise((resolve) => kiosk.once('exit', resolve))).toBe(0);
});

test('it ends when npm has handed a signal to its shell, which dies of it alone', async () => {
  test.skip(process.platform === 'win32', 'npm starts no such shell there');
  const args = [process.execPath, setup, 'start', ...browserShell('--port', '0')];
  const shell = watch(
    spawn('sh', ['-c', '"$@"; exit $?', 'sh', ...args], { env: { ...process.env, npm_lifecycle_event: 'start' } }),
  );
  await shell.ready();
  shell.end('SIGTERM');
  await shell.gone;
});

test('a taken port and a second program on the same data are told and exit 1', async () => {
  const first = startBrowserShell('--port', '0');
  const { port } = new URL(await first.ready());
  const second = startBrowserShell('--port', '0');
  expect(await second.ended).toBe(1);
  expect(second.said.text).toContain('already running');
  const third = start('--shell', 'browser', '--no-open', '--data', join(data, 'other'), '--port', port);
  expect(await third.ended).toBe(1);
  expect(third.said.text).toContain(`Port ${port} is taken`);
  first.end('SIGTERM');
  await first.ended;
});

test('a data directory that cannot be written is told and exits 1', async () => {
  await writeFile(join(data, 'file'), '');
  const kiosk = start('--shell', 'browser', '--no-open', '--data', join(data, 'file', 'below'));
  expect(await kiosk.ended).toBe(1);
  expect(kiosk.said.text).toContain('cannot be written');
});
