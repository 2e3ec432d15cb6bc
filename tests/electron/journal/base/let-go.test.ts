/** Old files go whole; wherever the power goes meanwhile, the next start finds one journal, sound. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bareBase, type Base } from '#shared/retention/base.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import type { Journal } from '../../../../electron/journal/journal.ts';
import { openJournal } from '../../../../electron/journal/open-journal.ts';
import { dyingFiles } from '../../../support/record/dying-files.ts';
import { event, events } from '../../../support/record/events.ts';

const all: readonly RecordedEvent[] = [
  ...events(1, 20, '2026-11-23'),
  ...events(21, 40, '2026-11-24'),
  ...events(41, 60, '2026-11-25'),
];
const upTo = (seq: number): Omit<Base, 'hash'> => {
  const base = bareBase({ seq, hash: '0'.repeat(64), isKnown: true });
  return { ...base, book: { ...base.book, lastId: all[seq - 1]?.id ?? '' } };
};

let directory: string;
let current: Journal | undefined;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'base-'));
});
afterEach(async () => {
  await current?.close();
  current = undefined;
  await rm(directory, { recursive: true });
});

async function open(files = dyingFiles().files): Promise<Journal> {
  await current?.close();
  const opened = await openJournal({ directory, now: () => 1, files });
  if (!opened.ok) throw new Error(opened.problem.code);
  current = opened.value;
  await current.verified;
  return current;
}
const names = async () => (await readdir(directory)).filter((name) => name.endsWith('.jsonl')).toSorted();
const seqsOf = (found: readonly RecordedEvent[]) => found.map(({ seq }) => seq);

it('lets whole days go, at once and for good', async () => {
  const journal = await open();
  await journal.append(all);
  expect(await journal.letGo(upTo(40))).toMatchObject({ ok: true, value: { seq: 60 } });
  expect(await names()).toEqual(['2026-11-25_000000041.jsonl']);
  expect(await journal.read(0, 100)).toEqual(all.slice(40));
  expect(journal.health()).toEqual({ state: 'sound' });
  const again = await open();
  expect(again.base()).toMatchObject({ seq: 40, lastId: all[39]?.id });
  expect(await again.read(0, 100)).toEqual(all.slice(40));
  expect(again.health()).toEqual({ state: 'sound' });
  expect(await again.append([event(61)])).toMatchObject({ ok: true });
});

it.each([
  ['in the middle of a file', upTo(30)],
  ['behind its end', upTo(70)],
  ['made when a line was missing that is back', { ...upTo(40), lost: 1 }],
])('refuses a base %s', async (_what, base) => {
  const journal = await open();
  await journal.append(all);
  expect(await journal.letGo(base)).toMatchObject({ ok: false, problem: { code: 'out-of-step' } });
  expect(await names()).toHaveLength(3);
});

it('is the same journal wherever the power goes, and finishes at the next start', async () => {
  await (await open()).append(all);
  await current?.close();
  const whole = await Promise.all((await names()).map(async (name) => [name, await readFile(join(directory, name))] as const));
  const outcomes = new Set<number>();
  for (let step = 0, isDone = false; !isDone; step += 1) {
    const { files, power } = dyingFiles();
    const journal = await open(files);
    power.changesLeft = step;
    isDone = (await journal.letGo(upTo(40))).ok && power.changesLeft >= 0;

    const after = await open();
    const { seq } = after.base();
    outcomes.add(seq);
    expect([0, 40]).toContain(seq);
    expect(after.health()).toEqual({ state: 'sound' });
    expect(seqsOf(await after.read(0, 100))).toEqual(seqsOf(all.slice(seq)));
    expect(await names()).toHaveLength(seq === 0 ? 3 : 1);
    expect(await after.append([event(61, undefined, '2026-11-25')])).toMatchObject({ ok: true, value: { seq: 61 } });
    if (seq === 0) expect(await after.letGo(upTo(40))).toMatchObject({ ok: true });
    expect((await open()).base().seq).toBe(40);

    await current?.close();
    for (const name of ['base.json', 'base.copy.json']) await rm(join(directory, name));
    for (const [name, bytes] of whole) await writeFile(join(directory, name), bytes);
  }
  expect([...outcomes].toSorted((a, b) => a - b)).toEqual([0, 40]);
});

it('keeps a file below the base that is damaged, or holds later events too', async () => {
  const journal = await open();
  await journal.append(all);
  const [monday = '', tuesday = ''] = await names();
  const [first, second] = await Promise.all([monday, tuesday].map((name) => readFile(join(directory, name), 'utf8')));
  await journal.letGo(upTo(40));
  await journal.close();
  const wednesday = (await readFile(join(directory, '2026-11-25_000000041.jsonl'), 'utf8')).split('\n');
  await writeFile(join(directory, monday), `${first}${wednesday[0]}\n`);
  await writeFile(join(directory, tuesday), second?.replace('"at"', '"ta"') ?? '');
  const again = await open();
  expect(await names()).toHaveLength(3);
  expect(await again.read(0, 100)).toEqual(all.slice(40));
});

it('gives lost lines behind the base their places back, and takes none before it', async () => {
  const journal = await open();
  await journal.append(all);
  await journal.letGo(upTo(20));
  await journal.close();
  const [tuesday = ''] = await names();
  const bytes = await readFile(join(directory, tuesday));
  await rm(join(directory, tuesday));
  const again = await open();
  expect(again.health()).toEqual({ state: 'repaired', damagedLines: 0, missing: [{ from: 21, to: 40 }] });
  expect(await again.append(all.slice(0, 20))).toMatchObject({ ok: false, problem: { code: 'out-of-step' } });
  expect(await again.append(all.slice(20, 40))).toMatchObject({ ok: true });
  expect(await readFile(join(directory, tuesday))).toEqual(bytes);
  expect((await open()).health()).toEqual({ state: 'sound' });
});

it('reads on while files go', async () => {
  const journal = await open();
  await journal.append(all);
  const [found] = await Promise.all([journal.read(0, 100), journal.letGo(upTo(40))]);
  expect([0, 20, 40]).toContain((found[0]?.seq ?? 1) - 1);
  expect(found.at(-1)?.seq).toBe(60);
});
