/** When a database that the browser refuses may be put aside: only beside a journal that holds everything, once a start. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDatabaseMender, ownDatabase, type DatabaseMender } from '../../../electron/record/database-mender.ts';
import { openLog, type Log } from '../../../electron/log/log.ts';
import { events } from '../../support/record/events.ts';
import { journalBench, type JournalBench } from '../../support/record/journal-bench.ts';

const FILE = '2026-11-23_000000001.jsonl';
let bench: JournalBench;
let log: Log;
let mended: number;
beforeEach(async () => {
  bench = await journalBench();
  log = await openLog({ directory: bench.directory, now: () => 1 });
  mended = 0;
  await bench.hold(events(1, 20));
});
afterEach(async () => {
  await log.close();
  await bench.end();
});

async function start(): Promise<DatabaseMender> {
  const journal = await bench.open();
  const mender = createDatabaseMender({ journal, log });
  mender.own(() => (mended += 1));
  await journal.verified;
  return mender;
}

test('a whole journal allows it, once', async () => {
  const mender = await start();
  expect(mender.ask(0)).toBe('mending');
  expect(mender.ask(0)).toBe('never');
  await vi.waitFor(() => expect(mended).toBe(1));
});

test('a browser that is not ours is left alone', async () => {
  const journal = await bench.open();
  const mender = createDatabaseMender({ journal, log });
  await journal.verified;
  expect(mender.ask(0)).toBe('never');
});

test('not before all files of the journal have been checked', async () => {
  const journal = await bench.open();
  const mender = createDatabaseMender({ journal: { ...journal, verified: new Promise(() => undefined) }, log });
  mender.own(() => (mended += 1));
  expect(mender.ask(0)).toBe('later');
});

test('not while the page holds events that the journal does not', async () => {
  const mender = await start();
  expect(mender.ask(3)).toBe('later');
  expect(mender.ask(0)).toBe('mending');
});

test('not while the journal cannot be written', async () => {
  const mender = await start();
  bench.disk.bytesLeft = 0;
  await (await bench.open()).append(events(21, 21));
  const journal = await bench.open();
  await journal.append(events(21, 21));
  const refused = createDatabaseMender({ journal, log });
  refused.own(() => (mended += 1));
  await journal.verified;
  expect(refused.ask(0)).toBe('later');
  expect(mender.ask(1)).toBe('later');
});

test('never when the journal lacks lines: the broken database may be the only place that has them', async () => {
  await bench.damage(FILE, (bytes) => bytes.fill(0, 1500, 1600));
  expect((await start()).ask(0)).toBe('never');
  expect(mended).toBe(0);
});

test('never beside an empty journal: it may have been lost', async () => {
  await rm(join(bench.directory, FILE));
  expect((await start()).ask(0)).toBe('never');
});

test('a disk that refuses is noted, and nothing else happens', async () => {
  const notes: string[] = [];
  let mend: (() => void) | null = null;
  const machine = {
    onMendDatabase: (way: () => void) => void (mend = way),
    noteCrash: (_what: string, reason: string) => void notes.push(reason),
  };
  ownDatabase(machine, () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'copyfile' })));
  (mend as (() => void) | null)?.();
  await vi.waitFor(() => expect(notes).toEqual(['database not mended: ENOSPC']));
});
