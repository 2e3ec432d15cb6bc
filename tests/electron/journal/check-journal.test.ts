/** The journal tries itself: what a bad disk does is told, and none of the trying is remembered. */
import { appendFile, readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { events } from '../../support/record/events.ts';
import { journalBench, type JournalBench } from '../../support/record/journal-bench.ts';

const FILE = '2026-11-23_000000001.jsonl';
let bench: JournalBench;
beforeEach(async () => {
  bench = await journalBench();
  await bench.hold(events(1, 10));
});
afterEach(() => bench.end());

test('a sound one says so, leaves nothing behind and goes on', async () => {
  const journal = await bench.open();
  const before = await bench.bytes(FILE);
  const [checked, appended] = await Promise.all([journal.check(), journal.append(events(11, 12))]);
  expect(checked).toEqual({ code: 'sound', events: 10 });
  expect(appended).toMatchObject({ ok: true, value: { seq: 12 } });
  expect((await bench.bytes(FILE)).subarray(0, before.length)).toEqual(before);
  expect((await readdir(bench.directory)).toSorted()).toEqual([FILE, 'aside']);
  expect(await journal.check()).toEqual({ code: 'sound', events: 12 });
});

test('one that is empty is sound', async () => {
  const empty = await journalBench();
  expect(await (await empty.open()).check()).toEqual({ code: 'sound', events: 0 });
  await empty.end();
});

test('a full disk, a disk that cannot be written and a sync that fails are told apart, and end when they end', async () => {
  const journal = await bench.open();
  bench.disk.bytesLeft = 10;
  expect(await journal.check()).toEqual({ code: 'disk-full' });
  bench.disk.bytesLeft = Infinity;
  bench.disk.writeFault = 'EROFS';
  expect(await journal.check()).toEqual({ code: 'not-writable' });
  bench.disk.writeFault = undefined;
  bench.disk.syncFault = 'EIO';
  expect(await journal.check()).toEqual({ code: 'not-writable' });
  bench.disk.syncFault = undefined;
  expect(await journal.check()).toMatchObject({ code: 'sound' });
  expect(journal.health()).toEqual({ state: 'sound' });
});

test.each([
  ['cut short', (path: string) => truncate(path, 700)],
  ['longer by what nobody wrote', (path: string) => appendFile(path, 'garbage')],
  ['emptied', (path: string) => truncate(path, 0)],
])('a newest file that was %s behind our back is seen', async (_how, change) => {
  const journal = await bench.open();
  await change(join(bench.directory, FILE));
  expect(await journal.check()).toEqual({ code: 'changed' });
});
