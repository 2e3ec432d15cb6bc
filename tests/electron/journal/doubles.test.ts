/** After a failed sync nobody knows what reached the disk: a power cut may bring back lines that were written to the next file as well. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bareBase } from '#shared/retention/base.ts';
import { events } from '../../support/record/events.ts';
import { journalBench, type JournalBench } from '../../support/record/journal-bench.ts';

const FIRST = '2026-11-23_000000001.jsonl';
const SECOND = '2026-11-23_000000011.jsonl';
const all = [...events(1, 14, '2026-11-23'), ...events(15, 20, '2026-11-24')];
let bench: JournalBench;
let first: Buffer;
let second: Buffer;

beforeEach(async () => {
  bench = await journalBench();
  const journal = await bench.open();
  await journal.append(all.slice(0, 10));
  bench.disk.syncFault = 'EIO';
  await journal.append(all.slice(10, 14));
  bench.disk.syncFault = undefined;
  await journal.append(all.slice(10, 14));
  await journal.append(all.slice(14));
  [first, second] = [await bench.bytes(FIRST), await bench.bytes(SECOND)];
});
afterEach(() => bench.end());

const letGo = async () => (await bench.open()).letGo(bareBase({ seq: 14, hash: '', isKnown: true }));
const textOf = async (name: string) => (await bench.bytes(name)).toString();

it('are held once again, so that the day can be let go', async () => {
  await bench.damage(FIRST, (bytes) => Buffer.concat([bytes, second]));
  const journal = await bench.open();
  expect(await textOf(FIRST)).toBe(first.toString());
  expect(await textOf(SECOND)).toBe(second.toString());
  expect(journal.health()).toEqual({ state: 'sound' });
  expect(await journal.read(0, 100)).toEqual(all);
  expect((await journal.files()).map(({ isWhole }) => isWhole)).toEqual([true, true, true]);
  expect(await letGo()).toMatchObject({ ok: true });
  expect(await bench.names()).toEqual(['2026-11-24_000000015.jsonl']);
});

it('are held once again when they are all that a file holds', async () => {
  const double = '2026-11-23_000000011-2.jsonl';
  await writeFile(join(bench.directory, double), second);
  const journal = await bench.open();
  expect(await bench.names()).toHaveLength(3);
  expect(await journal.read(0, 100)).toEqual(all);
  expect(await letGo()).toMatchObject({ ok: true });
});

it('stay while the disk refuses to write, and are read once', async () => {
  await bench.damage(FIRST, (bytes) => Buffer.concat([bytes, second]));
  bench.disk.writeFault = 'EROFS';
  const journal = await bench.open();
  expect(await textOf(FIRST)).toBe(`${first.toString()}${second.toString()}`);
  expect(await journal.read(0, 100)).toEqual(all);
});
