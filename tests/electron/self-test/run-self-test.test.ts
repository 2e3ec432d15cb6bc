/** «Проверить всё» on a whole machine: each fault is switched on, and found. */
import { appendFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SelfTest } from '#shared/self-test/self-test.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import type { Result } from '#shared/result.ts';
import { createSelfTest } from '../../../electron/self-test/run-self-test.ts';
import { exportBench } from '../../support/exports/export-bench.ts';
import { startTestMachine, type TestMachine } from '../../support/machine/test-machine.ts';
import { events } from '../../support/record/events.ts';

const PIN = '402975';
const asked = { waiting: 0, isDatabaseWhole: true };
let clock: number;
let kiosk: TestMachine;
let writer: number;

const ask = async <T>(name: string, args: object): Promise<T> => {
  const answer = (await kiosk.machine.dispatch(name, args)) as Result<T>;
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};
const run = (): Promise<SelfTest> => ask('self-test.run', { writer });
const filesIn = (folder: string): Promise<string[]> => readdir(join(kiosk.dataDirectory, folder));

beforeEach(async () => {
  clock = Date.parse('2026-11-23T15:00:00Z');
  kiosk = await startTestMachine({ overrides: { now: () => clock, steadyNow: () => 0 } });
  ({ writer } = await ask<{ writer: number }>('kiosk.hello', {}));
  await ask('staff.set-first-pin', { pin: PIN });
  await ask('staff.unlock', { pin: PIN });
  await ask('journal.append', { writer, events: events(1, 20) });
});
afterEach(() => kiosk.close());

test('a kiosk that is well says so of each part, and nothing of the test is remembered', async () => {
  await ask('exports.make', asked);
  expect(await run()).toEqual({
    journal: { code: 'sound', events: 20 },
    printer: { state: 'ready', paperLow: false },
    sheetPrinter: null,
    lastExport: { number: 1, findings: [] },
    exportTrouble: null,
    disk: { code: expect.any(String), freeBytes: expect.any(Number) },
    clock: { code: 'plausible', now: clock },
    content: { code: 'shipped' },
    isWriter: true,
  });
  const kept = await ask<readonly RecordedEvent[]>('journal.read', { after: 0, limit: 100 });
  expect(kept).toHaveLength(20);
  expect(kiosk.printer.printed).toEqual([]);
  expect((await filesIn('journal')).filter((name) => name !== 'aside')).toHaveLength(1);
});

test('without an export yet there is nothing to check', async () => {
  expect(await run()).toMatchObject({ lastExport: null });
});

test('an export that does not come about for nights is found, though the last one is whole', async () => {
  await ask('exports.make', asked);
  clock += 2 * 86_400_000;
  await ask('staff.unlock', { pin: PIN });
  expect(await run()).toMatchObject({ lastExport: { number: 1, findings: [] }, exportTrouble: 'late' });
});

test('a folder of exports that does not open is told as such, and all else is told beside it', async () => {
  await rm(join(kiosk.dataDirectory, 'exports'), { recursive: true, force: true });
  await writeFile(join(kiosk.dataDirectory, 'exports'), 'no folder');
  expect(await run()).toMatchObject({ lastExport: null, exportTrouble: 'not-readable', journal: { code: 'sound' } });
  expect(await ask('kiosk.state', {})).toMatchObject({ lastExport: 'not-readable', journal: { health: { state: 'sound' } } });
});

test('a book of exports that the disk refuses is told as such, too', async () => {
  const bench = await exportBench();
  const refused = Object.assign(new Error('EIO'), { code: 'EIO' });
  const tries = createSelfTest({
    journal: bench.journal,
    packs: { check: async () => ({ code: 'sound' }) },
    exports: { directory: bench.keeper.directory, folders: bench.keeper.folders, isLate: () => Promise.reject(refused) },
    printers: { of: () => kiosk.printer, areTwo: () => false },
    freeBytes: async () => Number.MAX_SAFE_INTEGER,
    now: () => clock,
    steadyNow: () => 0,
  });
  expect(await tries()).toMatchObject({ exportTrouble: 'not-readable', journal: { code: 'sound' } });
  await bench.end();
});

test('a printer without paper, a changed export, a changed journal, a second window: each is found', async () => {
  await ask('exports.make', asked);
  kiosk.printer.takePaperOut();
  const [folder = ''] = (await filesIn('exports')).filter((name) => name.startsWith('000001'));
  await appendFile(join(kiosk.dataDirectory, 'exports', folder, 'visits.csv'), 'x');
  const [journalFile = ''] = (await filesIn('journal')).filter((name) => name.endsWith('.jsonl'));
  await appendFile(join(kiosk.dataDirectory, 'journal', journalFile), 'x');
  expect(await ask('self-test.run', { writer: writer - 1 })).toMatchObject({
    journal: { code: 'changed' },
    printer: { state: 'fault', fault: 'out-of-paper' },
    lastExport: { number: 1, findings: [{ code: 'file-changed', file: 'visits.csv' }] },
    isWriter: false,
  });
});

test.each([
  ['back', -1, 'behind'],
  ['forward', 1, 'moved'],
])('a clock that somebody set %s by a day is found', async (_where, days, code) => {
  clock += days * 86_400_000;
  // A day that went by closed the area.
  await ask('staff.unlock', { pin: PIN });
  expect((await run()).clock).toMatchObject({ code, now: clock });
});

test.each([
  [84_000_000_000, 'enough'],
  [999_999_999, 'low'],
  [299_999_999, 'scarce'],
])('%d free bytes are %s (D-6)', async (free, code) => {
  const bench = await exportBench();
  const tries = createSelfTest({
    journal: bench.journal,
    packs: { check: async () => ({ code: 'sound' }) },
    exports: bench.keeper,
    printers: { of: () => kiosk.printer, areTwo: () => false },
    freeBytes: async () => free,
    now: () => clock,
    steadyNow: () => 0,
  });
  expect((await tries()).disk).toEqual({ code, freeBytes: free });
  await bench.end();
});
