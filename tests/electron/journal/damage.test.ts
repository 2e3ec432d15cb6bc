import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordedEvent } from '#shared/record/events.ts';
import { event, events } from '../../support/record/events.ts';
import { journalBench, type JournalBench } from '../../support/record/journal-bench.ts';

const MONDAY = '2026-11-23_000000001.jsonl';
const TUESDAY = '2026-11-24_000000101.jsonl';
const WEDNESDAY = '2026-11-25_000000201.jsonl';
const all: readonly RecordedEvent[] = [
  ...events(1, 100, '2026-11-23'),
  ...events(101, 200, '2026-11-24'),
  ...events(201, 300, '2026-11-25'),
];
const without = (from: number, to: number) => all.filter(({ seq }) => seq < from || seq > to);

let bench: JournalBench;
let original: Record<string, Buffer>;

beforeEach(async () => {
  bench = await journalBench();
  await bench.hold(all);
  original = Object.fromEntries(
    await Promise.all((await bench.names()).map(async (name) => [name, await bench.bytes(name)] as const)),
  );
});
afterEach(() => bench.end());

const lineStart = (bytes: Buffer, line: number) => {
  let at = 0;
  for (let passed = 1; passed < line; passed += 1) at = bytes.indexOf('\n', at) + 1;
  return at;
};
const overwrite = (line: number, offset: number, junk: Buffer) => (bytes: Buffer) => {
  junk.copy(bytes, lineStart(bytes, line) + offset);
  return bytes;
};

/** What lies between the two neighbours is used; what is lost is named, kept aside, and takes its place again. */
async function expectRepair(name: string, lost: { from: number; to: number }, damagedLines: number): Promise<void> {
  const damaged = await bench.bytes(name);
  const journal = await bench.open();
  expect(journal.health()).toEqual({ state: 'repaired', damagedLines, missing: [lost] });
  expect(await journal.read(0, 1000)).toEqual(without(lost.from, lost.to));
  const [aside] = await bench.aside();
  expect(await bench.bytes(join('aside', aside ?? ''))).toEqual(damaged);

  const returned = await journal.append(all.slice(lost.from - 1, lost.to));
  expect(returned).toMatchObject({ ok: true, value: { seq: 300 } });
  expect(await bench.bytes(name)).toEqual(original[name]);
  expect(journal.health()).toEqual({ state: 'repaired', damagedLines, missing: [] });
  expect((await bench.open()).health()).toEqual({ state: 'sound' });
}

describe('a damaged file', () => {
  it('with one bad byte loses that line only, and gets it back identical', async () => {
    await bench.damage(TUESDAY, overwrite(40, 200, Buffer.from('#')));
    await expectRepair(TUESDAY, { from: 140, to: 140 }, 1);
  });

  it('with one flipped digit that is still JSON is caught by the hash', async () => {
    await bench.damage(WEDNESDAY, (bytes) =>
      Buffer.from(bytes.toString().replace(`"at":${all[249]?.at}`, `"at":${(all[249]?.at ?? 0) + 1}`)),
    );
    await expectRepair(WEDNESDAY, { from: 250, to: 250 }, 1);
  });

  it('with invalid UTF-8 loses that line only', async () => {
    await bench.damage(MONDAY, overwrite(2, 180, Buffer.from([0xc3, 0x28])));
    await expectRepair(MONDAY, { from: 2, to: 2 }, 1);
  });

  it('with a zero-filled block loses the lines under it', async () => {
    const block = Buffer.alloc(4096);
    const bytes = original[TUESDAY] ?? Buffer.alloc(0);
    const first = lineStart(bytes, 11);
    const lastHit = bytes.subarray(0, first + 10 + block.length).filter((byte) => byte === 10).length + 1;
    await bench.damage(TUESDAY, overwrite(11, 10, block));
    await expectRepair(TUESDAY, { from: 111, to: 100 + lastHit }, 1);
  });

  it('cut in the middle of the journal loses its end', async () => {
    await bench.damage(MONDAY, (bytes) => bytes.subarray(0, lineStart(bytes, 91) + 50));
    await expectRepair(MONDAY, { from: 91, to: 100 }, 1);
  });

  it('of which nothing is readable is taken out whole', async () => {
    await bench.damage(TUESDAY, (bytes) => Buffer.alloc(bytes.length));
    await expectRepair(TUESDAY, { from: 101, to: 200 }, 1);
  });
});

describe('the end of the journal', () => {
  it('cut in mid-line goes on from the last good line', async () => {
    await bench.damage(WEDNESDAY, (bytes) => bytes.subarray(0, bytes.length - 60));
    const journal = await bench.open();
    expect(journal.head().seq).toBe(299);
    expect(journal.health()).toEqual({ state: 'repaired', damagedLines: 1, missing: [] });
    expect(await journal.append(all.slice(299))).toMatchObject({ ok: true });
    expect(await bench.bytes(WEDNESDAY)).toEqual(original[WEDNESDAY]);
  });

  it('cut exactly before the newline loses nothing', async () => {
    await bench.damage(WEDNESDAY, (bytes) => bytes.subarray(0, bytes.length - 1));
    const journal = await bench.open();
    await journal.append([event(301, undefined, '2026-11-25')]);
    expect((await journal.read(298, 10)).map(({ seq }) => seq)).toEqual([299, 300, 301]);
  });

  it('zero-filled by a power cut is cut back', async () => {
    await bench.damage(WEDNESDAY, (bytes) => Buffer.concat([bytes, Buffer.alloc(200_000)]));
    const journal = await bench.open();
    expect(journal.head().seq).toBe(300);
    expect(await bench.bytes(WEDNESDAY)).toEqual(original[WEDNESDAY]);
  });

  it('with an empty new file goes on as if it were not there', async () => {
    await writeFile(join(bench.directory, '2026-11-26_000000301.jsonl'), '');
    const journal = await bench.open();
    expect(journal.health()).toEqual({ state: 'sound' });
    expect(await journal.append([event(301, undefined, '2026-11-26')])).toMatchObject({ ok: true });
    expect(await (await bench.open()).read(300, 5)).toHaveLength(1);
    expect(await bench.names()).toEqual([MONDAY, TUESDAY, WEDNESDAY, '2026-11-26_000000301.jsonl']);
  });
});

describe('files', () => {
  it('deleted in the middle is missing until the database gives it back', async () => {
    await rm(join(bench.directory, TUESDAY));
    const journal = await bench.open();
    expect(journal.health()).toEqual({ state: 'repaired', damagedLines: 0, missing: [{ from: 101, to: 200 }] });
    for (const [from, to] of [
      [100, 150],
      [150, 200],
    ])
      expect(await journal.append(all.slice(from, to))).toMatchObject({ ok: true });
    expect(await bench.bytes(TUESDAY)).toEqual(original[TUESDAY]);
    expect(await (await bench.open()).read(0, 1000)).toEqual(all);
  });

  it('deleted at the beginning comes back too', async () => {
    await rm(join(bench.directory, MONDAY));
    const journal = await bench.open();
    expect(await journal.append(all.slice(0, 100))).toMatchObject({ ok: true });
    expect(await (await bench.open()).read(0, 1000)).toEqual(all);
  });

  it('swapped by hand are read in the order of what they hold', async () => {
    await rename(join(bench.directory, MONDAY), join(bench.directory, 'x'));
    await rename(join(bench.directory, TUESDAY), join(bench.directory, MONDAY));
    await rename(join(bench.directory, 'x'), join(bench.directory, TUESDAY));
    const journal = await bench.open();
    expect(await journal.read(0, 1000)).toEqual(all);
    expect(journal.health()).toEqual({ state: 'sound' });
  });

  it('with lines twice or out of order are read once and in order', async () => {
    await bench.damage(TUESDAY, (bytes) => {
      const [a, b] = [lineStart(bytes, 50), lineStart(bytes, 51)];
      const line = bytes.subarray(a, b);
      return Buffer.concat([line, bytes.subarray(0, a), bytes.subarray(b), line, line]);
    });
    const journal = await bench.open();
    expect(await journal.read(0, 1000)).toEqual(all);
    expect(await bench.bytes(TUESDAY)).toEqual(original[TUESDAY]);
  });
});

it('refuses other events for a gap: the line behind it remembers what stood there', async () => {
  await bench.damage(TUESDAY, overwrite(40, 200, Buffer.from('#')));
  const journal = await bench.open();
  expect(await journal.append([event(140, undefined, '2026-11-24')])).toMatchObject({
    ok: false,
    problem: { code: 'out-of-step' },
  });
  expect(journal.health()).toMatchObject({ missing: [{ from: 140, to: 140 }] });
});
