/** The database's own copy of where the history begins outlives whatever else stands beside it. */
import type { Table } from 'dexie';
import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { KioskRecord } from '../../../../renderer/record/record.ts';
import { takeBackTo } from '../../../support/record/former-database.ts';
import { retentionBench, type RetentionBench } from '../../../support/retention/retention-bench.ts';

let bench: RetentionBench;

// Weeks of work, each event on the disk before the next.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(async () => {
  bench = await retentionBench();
});
afterEach(() => bench.end());

/** Six days of work and an export; three days are kept. */
async function workedAndLetGo(): Promise<KioskRecord> {
  const page = await bench.kiosk.openPage();
  for (let day = 0; day < 6; day += 1) await bench.works(page);
  await bench.exportsAll(page);
  await bench.letsGo(page);
  return page;
}

async function losesBothBases(): Promise<void> {
  for (const name of ['base.json', 'base.copy.json']) await writeFile(bench.journalPath(name), 'half a li');
}

it('outlives the self-test, and gives the journal back what that lost', async () => {
  const page = await workedAndLetGo();
  const before = await bench.reports(page);
  const { seq } = bench.kiosk.journal().base();
  expect(seq).toBeGreaterThan(0);
  expect(await page.check()).toMatchObject({ database: 'sound' });
  const next = await bench.restarts(losesBothBases);
  expect(bench.kiosk.journal().base()).toMatchObject({ seq, isKnown: true });
  expect(await bench.reports(next)).toEqual(before);
});

it.each([
  ['was taken away by', (state: Table<unknown, number>) => state.delete(1)],
  ['was written over by', (state: Table<unknown, number>) => state.put('0199b5f0-0000-7000-8000-000000000000', 1)],
])('is asked for again where it %s the self-test of a former version', async (_how, harm) => {
  const page = await workedAndLetGo();
  const before = await bench.reports(page);
  const { seq } = bench.kiosk.journal().base();
  const restored = await bench.restarts(() => takeBackTo(4, bench.kiosk, (former) => harm(former.table('state'))));
  expect(await bench.reports(restored)).toEqual(before);
  const next = await bench.restarts(losesBothBases);
  expect(bench.kiosk.journal().base()).toMatchObject({ seq, isKnown: true });
  expect(await bench.reports(next)).toEqual(before);
});
