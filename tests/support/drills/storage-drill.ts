/**
 * The page's database is damaged on the disk in every way that Chromium meets without a word (standards §5), and the journal too. Each time
 * the kiosk starts again and both memories must hold everything.
 */
import { deepStrictEqual as deepEqual } from 'node:assert';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { RecordedEvent } from '#shared/record/events.ts';
import { writeHistory } from '../bench/history.ts';
import { freePort, startKioskProcess } from '../bench/kiosk-process.ts';
import { chromiumProgram, startChromium, switchesOf } from './chromium-process.ts';
import { damages, type Damage, type Engine } from './damages.ts';
import { databaseOf, journalOf } from './memories.ts';

export interface StorageReport {
  readonly engine: Engine;
  readonly damage: string;
  /** `by the shell`: Chromium refused it for good; the shell that opens the browser put it aside (D-7). */
  readonly restored: 'by the page' | 'by the shell';
  /** In the journal, and in the restored database. */
  readonly events: number;
  /** From the address to the attract screen: from then on tickets are given. */
  readonly backMs: number;
  /** From the start of the program until the database holds everything again; by the page that is part of `backMs`. */
  readonly mendedMs?: number;
}

/** Filling an empty database from the journal takes as long as this on a loaded machine. */
const BACK_WITHIN_MS = 60_000;

/** @param events in the journal before the damage */
export async function* runStorageDrill(engine: Engine, events: number): AsyncGenerator<StorageReport> {
  const directory = await mkdtemp(join(tmpdir(), 'storage-drill-'));
  const port = await freePort();
  try {
    await writeHistory({ directory: join(directory, 'journal'), events, now: Date.now() });
    await start(directory, port, engine);
    for (const damage of damages[engine]) {
      const before = await journalOf(directory);
      await harm(directory, damage);
      const { backMs, database } = await start(directory, port, engine);
      const after = await journalOf(directory);
      deepEqual(after.slice(0, before.length), before, `${damage.name}: the journal holds all that it held`);
      const restored = database === null ? 'by the shell' : 'by the page';
      const began = performance.now();
      const held = database ?? (await ownShell(directory, port, engine));
      const mended = database === null ? { mendedMs: Math.round(performance.now() - began) } : {};
      deepEqual(held, await journalOf(directory), `${damage.name}: the database holds what the journal holds`);
      yield { engine, damage: damage.name, restored, events: held.length, backMs: Math.round(backMs), ...mended };
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Starts server and browser, waits until both memories agree, and kills both as a power cut would. */
async function start(
  directory: string,
  port: number,
  engine: Engine,
): Promise<{ readonly backMs: number; readonly database: readonly RecordedEvent[] | null }> {
  const server = await startKioskProcess(directory, port);
  const browser = await startChromium(join(directory, 'browser'), switchesOf(engine));
  try {
    const page = await browser.context.newPage();
    const began = performance.now();
    // The last thing that a start writes, behind the first screen: only then both memories are at rest.
    const isStartKept = page.waitForResponse((response) => (response.request().postData() ?? '').includes('"kiosk.started"'), {
      timeout: BACK_WITHIN_MS,
    });
    await page.goto(server.url);
    await page.locator('.attract').waitFor({ timeout: BACK_WITHIN_MS });
    const backMs = performance.now() - began;
    await isStartKept;
    return { backMs, database: await readDatabase(page) };
  } finally {
    await Promise.all([browser.kill(), server.kill()]);
  }
}

/** The kiosk opens its browser itself, as on a real kiosk. @returns what the database holds when it has been put aside and filled anew */
async function ownShell(directory: string, port: number, engine: Engine): Promise<readonly RecordedEvent[]> {
  const profile = join(directory, 'browser');
  const env = { ...process.env, DISPLAY: ':none', CHROMIUM: await headless(directory, engine) };
  const server = await startKioskProcess(directory, port, { env, opensBrowser: true });
  try {
    // First from memory, then, put aside, from an empty database.
    for (const until = performance.now() + 2 * BACK_WITHIN_MS; performance.now() < until;) {
      const held = await lookInto(profile, port);
      const { length } = await journalOf(directory);
      if (held !== null && held.length === length) return held;
    }
    throw new Error('the shell did not bring the database back');
  } finally {
    await server.stop();
  }
}

/** Chromium without a screen, under a name that the kiosk takes for the real one. */
async function headless(directory: string, engine: Engine): Promise<string> {
  const wrapper = join(directory, 'chromium');
  const switches = ['--headless', '--disable-gpu', '--remote-debugging-port=0', ...switchesOf(engine)];
  await writeFile(wrapper, `#!/bin/sh\nexec ${chromiumProgram()} ${switches.join(' ')} "$@"\n`);
  await chmod(wrapper, 0o755);
  return wrapper;
}

/** @returns null while the browser is not there or refuses to open the database */
async function lookInto(profile: string, port: number): Promise<readonly RecordedEvent[] | null> {
  const place = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => null);
  if (place === null) return null;
  const [devtools = '', path = ''] = place.trim().split('\n');
  const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${devtools}${path}`).catch(() => null);
  if (browser === null) return null;
  try {
    const page = browser
      .contexts()[0]
      ?.pages()
      .find((one) => one.url().includes(`:${port}`));
    if (page === undefined) return null;
    await page.locator('.attract').waitFor({ timeout: BACK_WITHIN_MS });
    return await readDatabase(page);
  } catch (error) {
    // The shell ended this browser while it was looked into: that is what is waited for.
    if (error instanceof Error && /closed|crashed|disconnected/i.test(error.message)) return null;
    throw error;
  } finally {
    await browser.close().catch(() => undefined);
  }
}

/** @returns null when Chromium refuses to open it */
async function readDatabase(page: Page): Promise<readonly RecordedEvent[] | null> {
  try {
    return (await databaseOf(page)).events;
  } catch (error) {
    if (error instanceof Error && error.message.includes('UnknownError')) return null;
    throw error;
  }
}

async function harm(directory: string, { isOf, change }: Damage): Promise<void> {
  const folder = isOf === 'journal' ? join(directory, 'journal') : join(directory, 'browser', 'Default', 'IndexedDB');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  await change(files, folder);
}
