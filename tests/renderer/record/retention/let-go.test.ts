/** What is exported and old goes on both sides, and nothing that anybody still needs goes with it. */
import { IDBFactory } from 'fake-indexeddb';
import { appendFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KioskRecord } from '../../../../renderer/record/record.ts';
import { verifyFolder } from '../../../../electron/exports/verify/verify-folder.ts';
import { request } from '../../../support/record/kiosk-bench.ts';
import { retentionBench, type RetentionBench } from '../../../support/retention/retention-bench.ts';

const DAY_MS = 86_400_000;
let bench: RetentionBench;

// Weeks of work, each event on the disk before the next.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(async () => {
  bench = await retentionBench();
});
afterEach(() => bench.end());

const seqs = async () => (await bench.journalEvents()).map(({ seq }) => seq);
const label = ({ letter, number }: { readonly letter: string; readonly number: number }) => `${letter}${number}`;

const spoil = (name: string) => writeFile(bench.journalPath(name), 'half a li');

/** Six days of work and two exports; three days are kept. */
async function workedAndLetGo(): Promise<KioskRecord> {
  const page = await bench.kiosk.openPage();
  for (let day = 0; day < 6; day += 1) {
    await bench.works(page);
    if (day % 2 === 1) await bench.exportsAll(page);
  }
  await bench.letsGo(page);
  return page;
}

/** The database of a page that was closed. */
async function databaseSeqs(): Promise<number[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = bench.kiosk.indexedDB.open('first-step');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('not opened')));
  });
  const keys = await new Promise<IDBValidKey[]>((resolve) => {
    const asking = database.transaction('events').objectStore('events').getAllKeys();
    asking.addEventListener('success', () => resolve(asking.result));
  });
  database.close();
  return keys.map(Number);
}

it('keeps the newest days, and the sums of all', async () => {
  const page = await bench.kiosk.openPage();
  for (let day = 0; day < 6; day += 1) await bench.works(page, day + 1);
  await bench.exportsAll(page);
  const before = await bench.reports(page);
  await bench.letsGo(page);
  const left = await bench.journalEvents();
  // The export of the seventh morning makes that day one with work.
  expect([...new Set(left.map(({ day }) => day))]).toEqual(['2026-11-27', '2026-11-28', '2026-11-29']);
  expect(await bench.reports(page)).toEqual(before);
  expect(bench.kiosk.journal().health()).toEqual({ state: 'sound' });
  await bench.kiosk.stopMachine();
  expect(await databaseSeqs()).toEqual(left.map(({ seq }) => seq));
  await bench.kiosk.startMachine();
  const next = await bench.kiosk.openPage();
  expect(next.health.value).toMatchObject({ database: 'sound', journal: { state: 'sound' }, pending: 0 });
  expect(await bench.reports(next)).toEqual(before);
});

it('asks again without doing anything, and goes on day by day', async () => {
  const page = await workedAndLetGo();
  const first = (await seqs())[0] ?? 0;
  expect(first).toBeGreaterThan(1);
  await bench.letsGo(page);
  expect((await seqs())[0]).toBe(first);
  await bench.works(page);
  await bench.exportsAll(page);
  await bench.letsGo(page);
  expect((await seqs())[0]).toBeGreaterThan(first);
  const restarted = await bench.restarts();
  expect(restarted.health.value.pending).toBe(0);
  expect(bench.kiosk.journal().health()).toEqual({ state: 'sound' });
});

describe('nothing goes', () => {
  it('that no export holds', async () => {
    const page = await bench.kiosk.openPage();
    for (let day = 0; day < 6; day += 1) await bench.works(page);
    await bench.letsGo(page);
    expect((await seqs())[0]).toBe(1);
  });

  it('while its export is not recorded in the journal', async () => {
    const page = await bench.kiosk.openPage();
    for (let day = 0; day < 6; day += 1) await bench.works(page);
    await bench.exports().make({ why: 'asked', waiting: 0, isDatabaseWhole: true });
    await bench.letsGo(page);
    expect((await seqs())[0]).toBe(1);
  });

  it.each([
    ['is gone', (folder: string) => rm(folder, { recursive: true })],
    ['is damaged', (folder: string) => appendFile(join(folder, 'tickets.csv'), '1')],
  ])('while the folder of its export %s', async (_what, change) => {
    const page = await bench.kiosk.openPage();
    for (let day = 0; day < 6; day += 1) await bench.works(page);
    await bench.exportsAll(page);
    const [name = ''] = (await readdir(bench.exports().directory)).filter((each) => each.startsWith('0'));
    await change(join(bench.exports().directory, name));
    await bench.letsGo(page);
    expect((await seqs())[0]).toBe(1);
  });

  it('because a clock jumps ahead by a year, and numbers go on when it is set right again', async () => {
    const page = await bench.kiosk.openPage();
    await bench.works(page);
    await bench.works(page);
    const right = bench.kiosk.now;
    bench.kiosk.now += 365 * DAY_MS;
    await page.issueTicket(request());
    await bench.exportsAll(page);
    bench.kiosk.now = right;
    await bench.letsGo(page);
    expect((await seqs())[0]).toBe(1);
    expect(label(await page.issueTicket(request()))).toBe('Д1');
  });

  it('while the journal cannot be reached, or another page has taken over', async () => {
    const page = await bench.kiosk.openPage();
    for (let day = 0; day < 6; day += 1) await bench.works(page);
    await bench.exportsAll(page);
    bench.kiosk.machine().remote.journal = 'disk-full';
    await page.issueTicket(request());
    await bench.letsGo(page);
    bench.kiosk.machine().remote.journal = 'unreachable';
    await bench.letsGo(page);
    bench.kiosk.machine().remote.journal = undefined;
    await bench.kiosk.openPage();
    await bench.letsGo(page);
    expect((await seqs())[0]).toBe(1);
  });

  it('from a database that holds what the journal lost: it is in no export', async () => {
    const page = await bench.kiosk.openPage();
    for (let day = 0; day < 6; day += 1) await bench.works(page);
    await bench.kiosk.stopMachine();
    const [first = ''] = await bench.journalNames();
    // The middle of three lines is lost on both sides, the last one only here: without the one before it cannot be put back.
    const lines = (await readFile(bench.journalPath(first), 'utf8')).split('\n');
    await writeFile(bench.journalPath(first), [lines[0], ...lines.slice(3)].join('\n'));
    await deleteFromDatabase(2);
    await bench.kiosk.startMachine();
    await bench.kiosk.journal().verified;
    const damaged = await bench.kiosk.openPage();
    await bench.exportsAll(damaged);
    await bench.letsGo(damaged);
    expect((await seqs())[0]).toBe(1);
    await bench.kiosk.stopMachine();
    expect(await databaseSeqs()).toContain(3);
  });
});

async function deleteFromDatabase(seq: number): Promise<void> {
  const opening = bench.kiosk.indexedDB.open('first-step');
  const database = await new Promise<IDBDatabase>((resolve) =>
    opening.addEventListener('success', () => resolve(opening.result)),
  );
  const deleting = database.transaction('events', 'readwrite').objectStore('events').delete(seq);
  await new Promise((resolve) => deleting.addEventListener('success', resolve));
  database.close();
}

describe('after old events went', () => {
  it('a lost database has the same reports, and never gives a number of an old day again', async () => {
    const page = await workedAndLetGo();
    const [first] = await bench.reports(page);
    const before = await bench.reports(page);
    const left = await seqs();
    const next = await bench.restarts(() => void (bench.kiosk.indexedDB = new IDBFactory()));
    expect(await bench.reports(next)).toEqual(before);
    expect(next.health.value.database).toBe('restored');
    expect(await seqs()).toEqual([...left, (left.at(-1) ?? 0) + 1]);
    // The clock is set back to the first day.
    bench.kiosk.now = Date.parse(`${first?.day}T12:00:00+05:00`);
    expect(label(await next.issueTicket(request()))).toBe('Д3');
  });

  it('a ticket that was cut in two keeps its story, and a survey with it', async () => {
    const page = await bench.kiosk.openPage();
    await bench.works(page, 1);
    const surveyId = '0197b3f0-0000-7000-8000-000000000001';
    const cut = await page.issueTicket(request('П'));
    await page.record({ type: 'survey.started', surveyId, form: 'full', purpose: 'work' });
    await page.record({ type: 'survey.answered', surveyId, question: 'easy', answer: { kind: 'mark', mark: 2 } });
    bench.kiosk.now += DAY_MS;
    await page.record({ type: 'ticket.called', ticketId: cut.id });
    await page.record({ type: 'survey.answered', surveyId, question: 'easy', answer: { kind: 'mark', mark: 5 } });
    for (let day = 0; day < 3; day += 1) await bench.works(page, 1);
    await bench.exportsAll(page);
    const before = await bench.reports(page);
    // The night lies between what goes and what stays.
    bench.keepDays = 4;
    await bench.letsGo(page);
    expect((await bench.journalEvents()).some(({ body }) => body.type === 'ticket.called')).toBe(true);
    expect((await seqs())[0]).toBeGreaterThan(1);
    expect(await bench.reports(page)).toEqual(before);
    const next = await bench.restarts(() => void (bench.kiosk.indexedDB = new IDBFactory()));
    expect(await bench.reports(next)).toEqual(before);
  });

  it('a lost journal gets back where it begins, and all behind it, line for line', async () => {
    await workedAndLetGo();
    const events = await bench.journalEvents();
    const names = await bench.journalNames();
    const lines = await Promise.all(names.map((name) => readFile(bench.journalPath(name), 'utf8')));
    const page = await bench.restarts(() => bench.losesJournal());
    expect((await bench.journalEvents()).slice(0, events.length)).toEqual(events);
    const again = await Promise.all(names.map((name) => readFile(bench.journalPath(name), 'utf8')));
    expect(again.slice(0, -1)).toEqual(lines.slice(0, -1));
    expect(again.at(-1)?.startsWith(lines.at(-1) ?? '?')).toBe(true);
    expect(page.health.value).toMatchObject({ pending: 0, journal: { state: 'sound' } });
    const reports = await bench.reports(page);
    const next = await bench.restarts(() => void (bench.kiosk.indexedDB = new IDBFactory()));
    expect(await bench.reports(next)).toEqual(reports);
  });

  it('a journal of before that was put back is set aside, whole, for the one that goes on', async () => {
    const old = await bench.kiosk.openPage();
    await bench.works(old);
    const [name = ''] = await bench.journalNames();
    const copy = await readFile(bench.journalPath(name));
    for (let day = 0; day < 5; day += 1) await bench.works(old);
    await bench.exportsAll(old);
    await bench.letsGo(old);
    const page = await bench.restarts(async () => {
      await bench.losesJournal();
      await bench.kiosk.startMachine();
      await bench.kiosk.stopMachine();
      await writeFile(bench.journalPath(name), copy);
    });
    expect(page.health.value).toMatchObject({ pending: 0, journal: { state: 'sound' } });
    const aside = await readdir(bench.journalPath('aside'));
    expect(await readFile(bench.journalPath(join('aside', aside[0] ?? '')))).toEqual(copy);
  });

  it('a former copy of the database catches up with what went meanwhile', async () => {
    const page = await bench.kiosk.openPage();
    await bench.works(page);
    const old = bench.kiosk.indexedDB;
    bench.kiosk.indexedDB = new IDBFactory();
    await bench.restarts();
    const current = await workedAndLetGo();
    const before = await bench.reports(current);
    const next = await bench.restarts(() => void (bench.kiosk.indexedDB = old));
    expect(await bench.reports(next)).toEqual(before);
    expect(next.health.value).toMatchObject({ pending: 0, database: 'restored' });
    const { number } = await next.issueTicket(request());
    expect(number).toBe(1);
  });

  it('exports go on: next number, next event, one chain', async () => {
    const page = await workedAndLetGo();
    await bench.works(page);
    await bench.exportsAll(page);
    await rm(join(bench.exports().directory, 'book.json'), { force: true });
    const next = await bench.restarts();
    await bench.works(next);
    await bench.exportsAll(next);
    const { packages, series } = await verifyFolder(bench.exports().directory);
    expect([...packages.flatMap(({ findings }) => findings), ...[...series.values()].flat()]).toEqual([]);
    expect(packages.map(({ facts }) => facts?.number)).toEqual([1, 2, 3, 4, 5]);
    expect(await bench.exports().makeIfDue(true)).toEqual([]);
  });
});

describe('the note of where the journal begins', () => {
  it('is kept twice: one damaged copy costs nothing, and staff are told', async () => {
    const before = await bench.reports(await workedAndLetGo());
    await bench.restarts(async () => {
      await spoil('base.json');
      bench.kiosk.indexedDB = new IDBFactory();
    });
    expect(bench.kiosk.journal().health()).toEqual({ state: 'repaired', damagedLines: 1, missing: [] });
    const page = await bench.restarts();
    expect(bench.kiosk.journal().health()).toEqual({ state: 'sound' });
    expect(await bench.reports(page)).toEqual(before);
  });

  it('comes back from the database when both copies are damaged or gone', async () => {
    const before = await bench.reports(await workedAndLetGo());
    const left = await seqs();
    await bench.restarts(async () => {
      await spoil('base.json');
      await spoil('base.copy.json');
    });
    expect(bench.kiosk.journal().base()).toMatchObject({ seq: (left[0] ?? 0) - 1, isKnown: true });
    await bench.restarts(async () => {
      await rm(bench.journalPath('base.json'));
      await rm(bench.journalPath('base.copy.json'));
    });
    await vi.waitFor(() => expect(bench.kiosk.journal().health()).toEqual({ state: 'sound' }));
    const page = await bench.restarts(() => void (bench.kiosk.indexedDB = new IDBFactory()));
    expect(await bench.reports(page)).toEqual(before);
  });

  it('lost with the database: the chain begins at its first line, work goes on, and staff are told which sums are gone', async () => {
    await workedAndLetGo();
    const left = await seqs();
    const page = await bench.restarts(async () => {
      await spoil('base.json');
      await spoil('base.copy.json');
      bench.kiosk.indexedDB = new IDBFactory();
    });
    expect(bench.kiosk.journal().base()).toMatchObject({ seq: (left[0] ?? 0) - 1, isKnown: false });
    expect(page.health.value.journal).toEqual({ state: 'repaired', damagedLines: 2, missing: [] });
    expect(label(await page.issueTicket(request()))).toBe('Д1');
    await bench.works(page);
    await bench.exportsAll(page);
    await bench.letsGo(page);
    expect((await seqs())[0]).toBeGreaterThan(left[0] ?? 0);
    expect(await bench.exports().makeIfDue(true)).toEqual([]);
    const next = await bench.restarts();
    expect(bench.kiosk.journal().base().isKnown).toBe(false);
    expect(next.health.value.pending).toBe(0);
  });

  it('from a foreign journal fits no other chain', async () => {
    await workedAndLetGo();
    const mine = bench.kiosk.indexedDB;
    bench.kiosk.indexedDB = new IDBFactory();
    const page = await bench.restarts(async () => {
      await rename(bench.journalPath(''), join(bench.kiosk.directory, 'away'));
    });
    for (let day = 0; day < 4; day += 1) await bench.works(page, 4);
    const events = await bench.journalEvents();
    await bench.restarts(() => void (bench.kiosk.indexedDB = mine));
    expect((await bench.journalEvents()).slice(0, events.length)).toEqual(events);
    expect(bench.kiosk.journal().base().seq).toBe(0);
  });
});
