/** Which events the machine lets go, with real exports. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { JournalHealth, SeqRange } from '#shared/kiosk-api.ts';
import { createRetention, type Retention } from '../../../electron/retention/retention.ts';
import { visitBodies } from '../../support/exports/bodies.ts';
import { exportBench, type ExportBench } from '../../support/exports/export-bench.ts';

const DAY_MS = 86_400_000;
const KEEP_DAYS = 2;
const log = { info: () => {}, warn: () => {}, error: () => {}, close: async () => {} };

let bench: ExportBench;
let retention: Retention;

beforeEach(async () => {
  bench = await exportBench();
  retention = retentionOf(bench);
});
afterEach(() => bench.end());

function retentionOf({ journal, keeper }: ExportBench): Retention {
  return createRetention({ journal, exports: keeper, keepDays: () => KEEP_DAYS, log });
}
/** So many days with one visit each. */
async function days(count: number): Promise<void> {
  for (let day = 0; day < count; day += 1) {
    await bench.happens(...visitBodies());
    bench.now += DAY_MS;
  }
}
const letGo = () => retention.letGo({ missing: [], isAllowed: () => true });
const files = async () => (await readdir(join(bench.data, 'journal'))).filter((name) => name.endsWith('.jsonl'));

it('lets a month go at a time, until the newest days are left', async () => {
  await days(40);
  await bench.records(await bench.makes());
  await letGo();
  expect(await files()).toHaveLength(10);
  await letGo();
  expect(await files()).toHaveLength(KEEP_DAYS);
  expect(await letGo()).toBeNull();
});

it('keeps a line that came back after its export had named it lost: no export holds it', async () => {
  await days(4);
  bench.losesLines(3, 4);
  const made = await bench.makes();
  await bench.records(made);
  await letGo();
  // Both lines are in the journal, and the day before them is not.
  expect((await bench.journal.read(0, 2)).map(({ seq }) => seq)).toEqual([3, 4]);
});

it('stops as soon as somebody begins a visit, and does it at the next quiet time', async () => {
  await days(4);
  await bench.records(await bench.makes());
  const { journal } = bench;
  const visited = retentionOf({
    ...bench,
    journal: {
      ...journal,
      readBase: async () => {
        const base = await journal.readBase();
        // Just before the work begins in earnest.
        setTimeout(() => void bench.happens(...visitBodies()));
        return base;
      },
      read: async (after, limit) => {
        const events = await journal.read(after, limit);
        await expect.poll(() => journal.head().seq).toBe(11);
        return events;
      },
    },
  });
  expect(await visited.letGo({ missing: [], isAllowed: () => true })).toBeNull();
  expect(journal.base().seq).toBe(0);
  await letGo();
  expect(journal.base().seq).toBeGreaterThan(0);
});

it('asks once more before anything goes: the page may have been replaced meanwhile', async () => {
  await days(4);
  await bench.records(await bench.makes());
  expect(await retention.letGo({ missing: [], isAllowed: () => false })).toMatchObject({ problem: { code: 'superseded' } });
  expect(bench.journal.base().seq).toBe(0);
});

const gap = [{ from: 3, to: 4 }];
const repaired: JournalHealth = { state: 'repaired', damagedLines: 1, missing: gap };
it.each<readonly [string, JournalHealth, readonly SeqRange[]]>([
  ['the journal cannot be written', { state: 'not-writing', reason: 'disk-full' }, []],
  ['the journal has a gap that the page has not heard of', repaired, []],
  ['the page knows a gap that is closed by now', { state: 'sound' }, gap],
])('lets nothing go while %s', async (_what, health, missing) => {
  await days(4);
  await bench.records(await bench.makes());
  const { journal } = bench;
  const unsure = retentionOf({ ...bench, journal: { ...journal, health: () => health } });
  expect(await unsure.letGo({ missing, isAllowed: () => true })).toBeNull();
  expect(journal.base().seq).toBe(0);
});

it('stops before a file that is not whole', async () => {
  await days(5);
  await bench.records(await bench.makes());
  const { journal } = bench;
  const told = await journal.files();
  const oneBad = told.map((file, index) => (index === 1 ? { ...file, isWhole: false } : file));
  await retentionOf({ ...bench, journal: { ...journal, files: async () => oneBad } }).letGo({
    missing: [],
    isAllowed: () => true,
  });
  expect(journal.base().seq).toBe(told[0]?.to);
});

it('takes no folder for the export that the journal recorded when it is another one', async () => {
  await days(4);
  await bench.records({ ...(await bench.makes()), sha256: 'f'.repeat(64) });
  expect(await letGo()).toBeNull();
  expect(bench.journal.base().seq).toBe(0);
});
