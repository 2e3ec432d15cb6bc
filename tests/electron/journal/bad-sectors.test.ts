/** A disk that cannot read some of its bytes any more: what lies before them is used, and nothing else stops. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordedEvent } from '#shared/record/events.ts';
import { events } from '../../support/record/events.ts';
import { journalBench, type JournalBench } from '../../support/record/journal-bench.ts';

const MONDAY = '2026-11-23_000000001.jsonl';
const TUESDAY = '2026-11-24_000001001.jsonl';
const all: readonly RecordedEvent[] = [...events(1, 1000, '2026-11-23'), ...events(1001, 1060, '2026-11-24')];
const known = all.slice(0, 1050);
const SECTOR_BYTES = 4096;

let bench: JournalBench;

beforeEach(async () => {
  bench = await journalBench();
  await bench.hold(known);
});
afterEach(() => bench.end());

describe('at the beginning of a file', () => {
  it.each([
    ['an old one', MONDAY, known.slice(1000), 1050],
    ['the newest one', TUESDAY, known.slice(0, 1000), 1000],
  ])('%s: the journal opens, uses the others and takes the lines back', async (_which, name, left, head) => {
    bench.disk.badSector = { name, from: 0, to: SECTOR_BYTES };
    const journal = await bench.open();
    expect(journal.head().seq).toBe(head);
    expect(journal.health()).toMatchObject({ state: 'repaired', damagedLines: 1 });
    expect(await journal.read(0, 2000)).toEqual(left);

    const lost = known.filter((event) => !left.includes(event));
    expect(await journal.append(lost)).toMatchObject({ ok: true, value: { seq: 1050 } });
    expect(await (await bench.open()).read(0, 2000)).toEqual(known);
  });
});

describe('inside a file', () => {
  let lost: readonly RecordedEvent[];

  beforeEach(async () => {
    const bytes = await bench.bytes(MONDAY);
    const from = 25 * SECTOR_BYTES;
    const before = bytes.subarray(0, from).filter((byte) => byte === 10).length;
    lost = known.slice(before, 1000);
    bench.disk.badSector = { name: MONDAY, from, to: from + SECTOR_BYTES };
  });

  it('every reading of it ends there and goes on behind the file', async () => {
    const journal = await bench.open();
    expect(journal.health()).toMatchObject({ missing: [{ from: lost[0]?.seq, to: 1000 }] });
    const left = known.filter((event) => !lost.includes(event));
    expect(await journal.read(0, 2000)).toEqual(left);
    expect(await journal.read(200, 2000)).toEqual(left.slice(200));
    expect(await journal.find('"session.started"', 0, 2000)).toEqual(left);
    expect(await journal.find('"export.', 0, 2000)).toEqual([]);
  });

  it('the lines behind it come back, beside a new one', async () => {
    const journal = await bench.open();
    const answers = await Promise.all([journal.append(lost), journal.append(all.slice(1050, 1051))]);
    expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
    expect(journal.health()).toMatchObject({ missing: [] });
    expect(await (await bench.open()).read(0, 2000)).toEqual(all.slice(0, 1051));
  });

  it('that went bad while the kiosk runs refuses the reading, so that no gap is taken for the end; the next start knows it', async () => {
    const bad = bench.disk.badSector;
    bench.disk.badSector = undefined;
    const journal = await bench.open();
    bench.disk.badSector = bad;
    await expect(journal.read(0, 2000)).rejects.toMatchObject({ code: 'EIO' });
    expect(await journal.append(all.slice(1050))).toMatchObject({ ok: true, value: { seq: 1060 } });
    expect(await (await bench.open()).read(0, 2000)).toEqual(all.filter((event) => !lost.includes(event)));
  });
});

it('a bug in reading refuses the call that met it, and no other', async () => {
  const journal = await bench.open();
  bench.disk.badSector = { name: MONDAY, from: 0, to: SECTOR_BYTES, error: new TypeError('a bug') };
  const [met, other] = await Promise.allSettled([journal.append(known.slice(0, 5)), journal.append(all.slice(1050))]);
  expect(met).toMatchObject({ status: 'rejected', reason: { message: 'a bug' } });
  expect(other).toMatchObject({ status: 'fulfilled', value: { ok: true, value: { seq: 1060 } } });
});
