/**
 * The page's database is damaged on the disk in every way that Chromium meets without a word (standards §5), and the journal too. Each time
 * the kiosk starts again and both memories must hold everything.
 */
import { deepStrictEqual as deepEqual } from 'node:assert';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RecordedEvent } from '#shared/record/events.ts';
import { writeHistory } from '../bench/history.ts';
import { freePort, startKioskProcess } from '../bench/kiosk-process.ts';
import { startChromium } from './chromium-process.ts';
import { damages, type Damage, type Engine } from './damages.ts';
import { databaseOf, journalOf } from './memories.ts';

export interface StorageReport {
  readonly engine: Engine;
  readonly damage: string;
  /** `memory-only`: Chromium will not open it any more; tickets are given from the journal, and staff are told (D-7). */
  readonly outcome: 'restored' | 'memory-only';
  /** In the journal, and in a restored database. */
  readonly events: number;
  readonly backMs: number;
}

/** Filling an empty database from the journal takes as long as this on a loaded machine. */
const BACK_WITHIN_MS = 60_000;

/** @param events in the journal before the damage */
export async function runStorageDrill(engine: Engine, events: number): Promise<readonly StorageReport[]> {
  const directory = await mkdtemp(join(tmpdir(), 'storage-drill-'));
  const port = await freePort();
  try {
    await writeHistory({ directory: join(directory, 'journal'), events, now: Date.now() });
    await start(directory, port, engine);
    const reports: StorageReport[] = [];
    for (const damage of damages[engine]) {
      const before = await journalOf(directory);
      await harm(directory, damage);
      const { backMs, database } = await start(directory, port, engine);
      const after = await journalOf(directory);
      deepEqual(after.slice(0, before.length), before, `${damage.name}: the journal holds all that it held`);
      if (database !== null) deepEqual(database, after, `${damage.name}: the database holds what the journal holds`);
      const outcome = database === null ? 'memory-only' : 'restored';
      reports.push({ engine, damage: damage.name, outcome, events: after.length, backMs: Math.round(backMs) });
    }
    return reports;
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
  const browser = await startChromium(join(directory, 'browser'), engine === 'sqlite' ? [SQLITE] : []);
  try {
    const page = await browser.context.newPage();
    const began = performance.now();
    await page.goto(server.url);
    await page.locator('.attract').waitFor({ timeout: BACK_WITHIN_MS });
    const backMs = performance.now() - began;
    return { backMs, database: await readDatabase(page) };
  } finally {
    await Promise.all([browser.kill(), server.kill()]);
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

/** D-10: the back end that Chromium is moving to. */
const SQLITE = '--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores';

async function harm(directory: string, { isOf, change }: Damage): Promise<void> {
  const folder = isOf === 'journal' ? join(directory, 'journal') : join(directory, 'browser', 'Default', 'IndexedDB');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  await change(files, folder);
}
