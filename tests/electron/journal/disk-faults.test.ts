import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalHealth } from '#shared/kiosk-api.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import { event, events } from '../../support/record/events.ts';
import { journalBench, type JournalBench } from '../../support/record/journal-bench.ts';

const all = events(1, 30);
let bench: JournalBench;

beforeEach(async () => {
  bench = await journalBench();
  await bench.hold(all.slice(0, 10));
});
afterEach(() => bench.end());

describe('a full disk', () => {
  it('is told, leaves nothing torn behind, and is tried again by the next append', async () => {
    const journal = await bench.open();
    const before = await bench.bytes('2026-11-23_000000001.jsonl');
    const told: JournalHealth[] = [];
    journal.onHealth((health) => told.push(health));

    bench.disk.bytesLeft = 500;
    expect(await journal.append(all.slice(10, 15))).toEqual({ ok: false, problem: { code: 'disk-full' } });
    expect(await bench.bytes('2026-11-23_000000001.jsonl')).toEqual(before);
    expect(journal.head().seq).toBe(10);

    bench.disk.bytesLeft = Infinity;
    expect(await journal.append(all.slice(10, 15))).toMatchObject({ ok: true, value: { seq: 15 } });
    expect(told).toEqual([{ state: 'not-writing', reason: 'disk-full' }, { state: 'sound' }]);
    expect(await (await bench.open()).read(0, 100)).toEqual(all.slice(0, 15));
  });

  it('at midnight leaves no new file behind, however often it is tried', async () => {
    const journal = await bench.open();
    const tomorrow = [event(11, undefined, '2026-11-24')];
    bench.disk.bytesLeft = 0;
    for (let tries = 0; tries < 3; tries += 1) expect(await journal.append(tomorrow)).toMatchObject({ ok: false });
    expect(await bench.names()).toEqual(['2026-11-23_000000001.jsonl']);
    bench.disk.bytesLeft = Infinity;
    expect(await journal.append(tomorrow)).toMatchObject({ ok: true });
    expect(await bench.names()).toEqual(['2026-11-23_000000001.jsonl', '2026-11-24_000000011.jsonl']);
  });

  it('still answers that known events are safe', async () => {
    const journal = await bench.open();
    bench.disk.bytesLeft = 0;
    const [fresh, known] = await Promise.all([journal.append(all.slice(10, 12)), journal.append(all.slice(5, 8))]);
    expect(fresh).toMatchObject({ ok: false });
    expect(known).toMatchObject({ ok: true });
  });

  it('at start uses the good lines of a damaged file and writes to another one', async () => {
    await bench.damage('2026-11-23_000000001.jsonl', (bytes) => bytes.subarray(0, bytes.length - 20));
    bench.disk.bytesLeft = 0;
    const journal = await bench.open();
    expect(journal.head().seq).toBe(9);
    bench.disk.bytesLeft = Infinity;
    expect(await journal.append(all.slice(9, 12))).toMatchObject({ ok: true });
    expect(await (await bench.open()).read(0, 100)).toEqual(all.slice(0, 12));
  });
});

it('never trusts a file again after a failed sync', async () => {
  const journal = await bench.open();
  bench.disk.syncFault = 'EIO';
  expect(await journal.append(all.slice(10, 12))).toEqual({ ok: false, problem: { code: 'not-writable' } });
  bench.disk.syncFault = undefined;
  expect(await journal.append(all.slice(10, 12))).toMatchObject({ ok: true });
  expect(await bench.names()).toEqual(['2026-11-23_000000001.jsonl', '2026-11-23_000000011.jsonl']);
  expect(await (await bench.open()).read(0, 100)).toEqual(all.slice(0, 12));
});

it.each(['EACCES', 'EROFS', 'EIO'] as const)('a disk that cannot be written (%s) is told and tried again', async (fault) => {
  const journal = await bench.open();
  bench.disk.writeFault = fault;
  expect(await journal.append(all.slice(10, 12))).toEqual({ ok: false, problem: { code: 'not-writable' } });
  expect(journal.health()).toEqual({ state: 'not-writing', reason: 'not-writable' });
  bench.disk.writeFault = undefined;
  expect(await journal.append(all.slice(10, 12))).toMatchObject({ ok: true });
  expect(journal.health()).toEqual({ state: 'sound' });
});

it('a new file that could not be made gets its name in the end', async () => {
  const journal = await bench.open();
  const tomorrow = [event(11, undefined, '2026-11-24')];
  bench.disk.writeFault = 'EACCES';
  for (let tries = 0; tries < 3; tries += 1) expect(await journal.append(tomorrow)).toMatchObject({ ok: false });
  bench.disk.writeFault = undefined;
  expect(await journal.append(tomorrow)).toMatchObject({ ok: true });
  expect(await bench.names()).toEqual(['2026-11-23_000000001.jsonl', '2026-11-24_000000011.jsonl']);
});

it('a new file that the disk may have kept in part is not taken again', async () => {
  const journal = await bench.open();
  const tomorrow = [event(11, undefined, '2026-11-24')];
  bench.disk.syncFault = 'EIO';
  expect(await journal.append(tomorrow)).toMatchObject({ ok: false });
  bench.disk.syncFault = undefined;
  expect(await journal.append(tomorrow)).toMatchObject({ ok: true });
  expect(await (await bench.open()).read(0, 100)).toEqual([...all.slice(0, 10), ...tomorrow]);
});

it('a directory that cannot be made is a problem, not a crash', async () => {
  expect(await openJournal({ directory: join(bench.directory, '2026-11-23_000000001.jsonl', 'journal'), now: () => 1 })).toEqual({
    ok: false,
    problem: { code: 'not-writable' },
  });
});
