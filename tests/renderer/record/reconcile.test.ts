import { IDBFactory } from 'fake-indexeddb';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KioskRecord } from '../../../renderer/record/record.ts';
import { writeHistory } from '../../support/bench/history.ts';
import { healthText } from '../../../renderer/features/staff/state/state-texts.ts';
import { kioskBench, request, NOON, type KioskBench } from '../../support/record/kiosk-bench.ts';

let bench: KioskBench;

beforeEach(async () => {
  bench = await kioskBench();
});
afterEach(() => bench.end());

const labels = (page: KioskRecord) => page.today.value.map(({ letter, number }) => `${letter}${number}`);
const issue = async (page: KioskRecord, count: number) => {
  for (let one = 0; one < count; one += 1) await page.issueTicket(request());
};
const journalPath = async () => {
  const directory = join(bench.directory, 'journal');
  const [name] = (await readdir(directory)).filter((file) => file.endsWith('.jsonl'));
  return join(directory, name ?? '');
};
const bodies = async () => (await bench.journal().read(0, 5000)).map(({ body }) => body);

async function restart(
  between: () => Promise<void> = () => Promise.resolve(),
  journal?: ReturnType<typeof bench.machine>['remote']['journal'],
): Promise<KioskRecord> {
  await bench.stopMachine();
  await between();
  await bench.startMachine();
  bench.machine().remote.journal = journal;
  return bench.openPage();
}

it('says nothing of repairs when nothing was lost', async () => {
  await issue(await bench.openPage(), 2);
  const page = await restart();
  expect(labels(page)).toEqual(['Д1', 'Д2']);
  await vi.waitFor(() =>
    expect(page.health.value).toEqual({ database: 'sound', journal: { state: 'sound' }, pending: 0, isPersisted: true }),
  );
  expect((await bodies()).map(({ type }) => type)).toEqual(['ticket.issued', 'ticket.issued']);
});

it('fills an empty database with days of history, and never gives up on it', async () => {
  await bench.stopMachine();
  await writeHistory({ directory: join(bench.directory, 'journal'), events: 12_000, now: NOON });
  await bench.startMachine();
  const page = await bench.openPage();
  expect(page.health.value.database).toBe('restored');
  expect(page.today.value.length).toBeGreaterThan(1000);
  const visits = (await page.reports.days('2026-01-01', '2026-12-31')).reduce((sum, day) => sum + day.visits, 0);
  const begun = (await bench.journal().read(0, 20_000)).filter(({ body }) => body.type === 'session.started');
  expect(visits).toBe(begun.length);
}, 30_000);

it('gives a lost journal the whole history again, line for line', async () => {
  await issue(await bench.openPage(), 3);
  const before = await readFile(await journalPath());
  const page = await restart(() => rm(join(bench.directory, 'journal'), { recursive: true }));
  expect((await readFile(await journalPath())).subarray(0, before.length)).toEqual(before);
  expect((await bodies()).at(-1)).toMatchObject({ type: 'record.reconciled', appendedToJournal: 3, replayedIntoDatabase: 0 });
  expect(labels(page)).toEqual(['Д1', 'Д2', 'Д3']);
});

it('gives back the line that a bad byte destroyed, also when the damage is found later', async () => {
  await issue(await bench.openPage(), 5);
  const path = await journalPath();
  const before = await readFile(path);
  const page = await restart(async () => {
    const bytes = Buffer.from(before);
    bytes[bytes.indexOf('\n') + 300] = 0;
    await writeFile(path, bytes);
  });
  expect((await readFile(path)).subarray(0, before.length)).toEqual(before);
  expect(page.health.value.journal).toEqual({ state: 'repaired', damagedLines: 1, missing: [] });
  expect((await bodies()).at(-1)).toMatchObject({ type: 'record.reconciled', damagedLines: 1, appendedToJournal: 1 });
});

it('knows whether the journal may get lines back, and tells so once it has them, or never can', async () => {
  await issue(await bench.openPage(), 5);
  const path = await journalPath();
  const spoil = async () => {
    const bytes = await readFile(path);
    bytes[bytes.indexOf('\n') + 300] = 0;
    await writeFile(path, bytes);
  };
  await bench.stopMachine();
  await spoil();
  await bench.startMachine();
  bench.machine().remote.journal = 'disk-full';
  const page = await bench.openPage();
  expect(await page.offerAll()).toBe(false);
  bench.machine().remote.journal = undefined;
  expect(await page.offerAll()).toBe(true);
  expect(page.health.value.journal).toMatchObject({ missing: [] });

  await bench.stopMachine();
  await spoil();
  bench.indexedDB = new IDBFactory();
  await bench.startMachine();
  const other = await bench.openPage();
  expect(await other.offerAll()).toBe(true);
  expect(other.health.value.journal).toMatchObject({ missing: [{ from: 2, to: 2 }] });
});

it('brings an old copy of the database up to date and goes on counting', async () => {
  const old = new IDBFactory();
  const first = await bench.openPage();
  await issue(first, 2);
  bench.indexedDB = old;
  await restart();
  const current = new IDBFactory();
  bench.indexedDB = current;
  await issue(await restart(), 3);
  bench.indexedDB = old;
  const page = await restart();
  expect(labels(page)).toEqual(['Д1', 'Д2', 'Д3', 'Д4', 'Д5']);
  expect((await page.issueTicket(request())).number).toBe(6);
});

describe('an old database that went on while the journal could not be reached', () => {
  it('skips the numbers that the journal may have given, and joins both histories', async () => {
    const old = bench.indexedDB;
    await issue(await bench.openPage(), 2);
    await bench.stopMachine();
    bench.indexedDB = new IDBFactory();
    await bench.startMachine();
    await issue(await bench.openPage(), 3);

    bench.indexedDB = old;
    await bench.stopMachine();
    await bench.startMachine();
    bench.machine().remote.journal = 'unreachable';
    const cutOff = await bench.openPage();
    const given = (await cutOff.issueTicket(request())).number;
    expect(given).toBeGreaterThan(5);
    expect(cutOff.health.value).toMatchObject({ journal: { state: 'unreachable' }, pending: 1 });

    bench.machine().remote.journal = undefined;
    cutOff.tick();
    await vi.waitFor(() => expect(cutOff.health.value.pending).toBe(0));
    expect(labels(cutOff)).toEqual(['Д1', 'Д2', 'Д3', 'Д4', 'Д5', `Д${given}`]);
    expect((await cutOff.issueTicket(request())).number).toBe(given + 1);
  });
});

describe('a journal that takes what is new and does not give what it has', () => {
  it.each(['the page that began so', 'the next page'])('loses nothing: %s reads on behind what it had', async (who) => {
    await issue(await bench.openPage(), 3);
    bench.indexedDB = new IDBFactory();
    const page = await restart(async () => undefined, 'unreadable');
    const given = [(await page.issueTicket(request())).number, (await page.issueTicket(request())).number];
    expect(page.health.value.pending).toBe(0);
    bench.machine().remote.journal = undefined;
    const reading = who === 'the next page' ? await restart() : page;
    reading.tick();
    await vi.waitFor(() => expect(labels(reading)).toEqual(['Д1', 'Д2', 'Д3', ...given.map((number) => `Д${number}`)]));
    expect(labels(await restart())).toEqual(labels(reading));
  });

  it('behind another history: that one moves, as ever', async () => {
    await issue(await bench.openPage(), 2);
    const other = bench.indexedDB;
    bench.indexedDB = new IDBFactory();
    const mine = await restart(() => rm(join(bench.directory, 'journal'), { recursive: true }));
    for (const letter of ['П', 'П', 'П']) await mine.issueTicket(request(letter));
    bench.indexedDB = other;
    const page = await restart(async () => undefined, 'unreadable');
    await page.issueTicket(request('С'));
    bench.machine().remote.journal = undefined;
    expect(
      labels(await restart())
        .map((label) => label.charAt(0))
        .toSorted(),
    ).toEqual(['Д', 'Д', 'П', 'П', 'П', 'С']);
    expect((await bodies()).filter(({ type }) => type === 'ticket.issued')).toHaveLength(6);
  });

  it('and more of it than is read at once: no event stands twice', async () => {
    await issue(await bench.openPage(), 2);
    const page = await restart(async () => {
      await rm(join(bench.directory, 'journal'), { recursive: true });
      await writeHistory({ directory: join(bench.directory, 'journal'), events: 6000, now: NOON });
    }, 'unreadable');
    const mine = await page.issueTicket(request('С'));
    bench.machine().remote.journal = undefined;
    await restart();
    const { seq: head } = bench.journal().head();
    const all = [...(await bench.journal().read(0, 5000)), ...(await bench.journal().read(5000, 5000))];
    expect(all).toHaveLength(head);
    expect(new Set(all.map(({ id }) => id)).size).toBe(head);
    expect(all.filter(({ body }) => body.type === 'ticket.issued' && body.ticketId === mine.id)).toHaveLength(1);
  }, 30_000);
});

it('puts another history behind that of the journal, with its own events in order, and counts on from the higher one', async () => {
  const first = await bench.openPage();
  const held = await first.issueTicket(request('П'));
  await first.record({ type: 'ticket.taken', ticketId: held.id, as: 'memory' });
  const mine = bench.indexedDB;
  bench.indexedDB = new IDBFactory();
  const other = await restart(() => rm(join(bench.directory, 'journal'), { recursive: true }));
  for (const letter of ['П', 'П', 'П']) await other.issueTicket(request(letter));

  bench.indexedDB = mine;
  const page = await restart();
  expect(labels(page)).toEqual(['П1', 'П2', 'П3', 'П1']);
  expect(page.today.value.at(-1)).toMatchObject({ id: held.id, isHeld: true });
  const types = (await bodies()).map(({ type }) => type);
  expect(types).toEqual([
    'ticket.issued',
    'ticket.issued',
    'ticket.issued',
    'ticket.issued',
    'ticket.taken',
    'record.reconciled',
  ]);
  const next = await restart();
  expect(labels(next)).toEqual(labels(page));
  expect((await next.issueTicket(request('П'))).number).toBe(4);
});

it('skips numbers for events that neither side has any more', async () => {
  await issue(await bench.openPage(), 3);
  const path = await journalPath();
  await bench.stopMachine();
  const bytes = await readFile(path);
  const lines = bytes.toString().split('\n');
  await writeFile(path, [lines[0], 'x', lines[2], ''].join('\n'));
  bench.indexedDB = new IDBFactory();
  await bench.startMachine();
  const page = await bench.openPage();
  expect(labels(page)).toEqual(['Д1', 'Д3']);
  expect((await page.issueTicket(request())).number).toBe(5);
  expect((await (await restart()).issueTicket(request())).number).toBe(6);
});

it('keeps what either side has when both are damaged, and tells staff exactly what is missing', async () => {
  const old = bench.indexedDB;
  await issue(await bench.openPage(), 2);
  bench.indexedDB = new IDBFactory();
  await issue(await restart(), 3);
  // Tickets stand under 1, 2, 4, 5 and 6; 3 tells of the repair.
  bench.indexedDB = old;
  const path = await journalPath();
  const page = await restart(async () => {
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(
      path,
      lines.map((line, index) => (index === 1 || index === 4 ? line.replaceAll('a', '\0') : line)).join('\n'),
    );
  });
  expect(labels(page)).toEqual(['Д1', 'Д2', 'Д3', 'Д5']);
  const missing = [{ from: 5, to: 5 }];
  expect(page.health.value).toMatchObject({ pending: 0, journal: { state: 'repaired', damagedLines: 2, missing } });
  expect(healthText(page.health.value.journal)).toContain('Не хватает записей: 5');
  expect((await bench.journal().read(0, 100)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 6, 7]);
  expect((await page.issueTicket(request())).number).toBeGreaterThan(5);
});
