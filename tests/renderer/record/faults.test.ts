import { IDBObjectStore, IDBTransaction } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { IllegalEventError, SupersededError } from '../../../renderer/record/record.ts';
import { callStaff } from '../../../renderer/session/staff-call.ts';
import { newVisit } from '../../../renderer/session/visit.ts';
import { kioskBench, request, type KioskBench } from '../../support/record/kiosk-bench.ts';

let bench: KioskBench;

beforeEach(async () => {
  bench = await kioskBench();
});
afterEach(() => bench.end());

/** A database whose opening fails once, until it is deleted, or always. */
function damaged(real: IDBFactory, until: 'opened again' | 'deleted' | 'never'): IDBFactory {
  let isDamaged = true;
  const open: IDBFactory['open'] = (...args) => {
    if (!isDamaged) return real.open(...args);
    if (until === 'opened again') isDamaged = false;
    throw new DOMException('Internal error opening backing store', 'DataError');
  };
  const deleteDatabase: IDBFactory['deleteDatabase'] = (name) => {
    if (until === 'deleted') isDamaged = false;
    return real.deleteDatabase(name);
  };
  return { open, deleteDatabase, cmp: (a, b) => real.cmp(a, b), databases: () => real.databases() };
}

function refuseAsFull(): never {
  throw new DOMException('full', 'QuotaExceededError');
}

describe('the journal refuses', () => {
  it('and the visitor still gets a number; it follows when the disk has room again', async () => {
    const page = await bench.openPage();
    bench.machine().remote.journal = 'disk-full';
    expect((await page.issueTicket(request())).number).toBe(1);
    expect((await page.issueTicket(request())).number).toBe(2);
    expect(page.health.value).toMatchObject({ journal: { state: 'not-writing', reason: 'disk-full' }, pending: 2 });
    bench.machine().remote.journal = undefined;
    expect((await page.issueTicket(request())).number).toBe(3);
    expect(page.health.value).toMatchObject({ journal: { state: 'sound' }, pending: 0 });
    expect(await bench.journal().read(0, 10)).toHaveLength(3);
  });

  it('and what waited is offered on a tick, also by the page after a crash', async () => {
    const page = await bench.openPage();
    bench.machine().remote.journal = 'unreachable';
    await page.issueTicket(request());
    page.close();
    bench.machine().remote.journal = undefined;
    const next = await bench.openPage();
    expect(next.health.value.pending).toBe(0);
    bench.machine().remote.journal = 'unreachable';
    await next.issueTicket(request());
    bench.machine().remote.journal = undefined;
    next.tick();
    await vi.waitFor(() => expect(next.health.value).toMatchObject({ pending: 0, journal: { state: 'sound' } }));
    expect((await bench.journal().read(0, 10)).filter(({ body }) => body.type === 'ticket.issued')).toHaveLength(2);
  });
});

describe('the machine is silent', () => {
  it('and whoever comes meanwhile waits for one answer, not for one each', async () => {
    const page = await bench.openPage();
    const { remote } = bench.machine();
    remote.journal = 'silent';
    const given: number[] = [];
    const issuing = Promise.all(
      Array.from({ length: 4 }, async () => void given.push((await page.issueTicket(request())).number)),
    );
    await vi.waitFor(() => expect(page.today.value).toHaveLength(4));
    for (let look = 0; look < 20; look += 1) page.tick();
    let waited = 0;
    while (given.length < 4) {
      await vi.waitFor(() => expect(given.length === 4 || remote.silences.length > 0).toBe(true));
      const giveUp = remote.silences.shift();
      if (giveUp !== undefined) waited += 1;
      giveUp?.();
    }
    await issuing;
    expect(new Set(given)).toEqual(new Set([1, 2, 3, 4]));
    expect(waited).toBe(2);
    remote.journal = undefined;
    for (const giveUp of remote.silences.splice(0)) giveUp();
    page.tick();
    await vi.waitFor(() => expect(page.health.value).toMatchObject({ pending: 0, journal: { state: 'sound' } }));
  });
});

describe('the database fails (D-7)', () => {
  it.each([
    ['once: it is opened again', 'opened again', 'sound'],
    ['until deleted: it is made anew from the journal', 'deleted', 'restored'],
    ['always: numbers go on from the journal, in memory', 'never', 'memory-only'],
  ] as const)('%s', async (_what, until, database) => {
    const before = await bench.openPage();
    await before.issueTicket(request());
    before.close();
    bench.indexedDB = damaged(bench.indexedDB, until);
    const page = await bench.openPage();
    expect(page.health.value.database).toBe(database);
    expect(page.isDatabaseRefused).toBe(until === 'never');
    expect((await page.issueTicket(request())).number).toBe(2);
    expect(page.today.value).toHaveLength(2);
    expect((await bench.journal().read(0, 10)).filter(({ body }) => body.type === 'ticket.issued')).toHaveLength(2);
  });

  it('under a running page: the connection is opened again, nobody notices', async () => {
    const page = await bench.openPage();
    await page.issueTicket(request());
    await new Promise((resolve, reject) => {
      const deleting = bench.indexedDB.deleteDatabase('first-step');
      deleting.addEventListener('success', resolve);
      deleting.addEventListener('error', reject);
    });
    expect((await page.issueTicket(request())).number).toBe(2);
    await vi.waitFor(() => expect(page.today.value).toHaveLength(2));
    expect(page.health.value.database).toBe('restored');
  });
});

it('runs full under a running page: numbers go on in memory and in the journal, and the database is not deleted', async () => {
  const page = await bench.openPage();
  await page.issueTicket(request());
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuseAsFull);
  expect((await page.issueTicket(request())).number).toBe(2);
  expect(page.health.value).toMatchObject({ database: 'memory-only', pending: 0 });
  full.mockRestore();
  const next = await bench.openPage();
  expect(next.isDatabaseRefused).toBe(false);
  expect(next.today.value.map(({ number }) => number)).toEqual([1, 2]);
});

it('runs full with the journal and is not opened again: what only it held is remembered, and its number is given once', async () => {
  bench.machine().remote.journal = 'disk-full';
  const before = await bench.openPage();
  await before.issueTicket(request());
  before.close();
  const page = await bench.openPage();
  expect(page.today.value.map(({ number }) => number)).toEqual([1]);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuseAsFull);
  const open = vi.spyOn(bench.indexedDB, 'open').mockImplementation(refuseAsFull);
  expect((await page.issueTicket(request())).number).toBe(2);
  await vi.waitFor(() => expect(page.health.value).toMatchObject({ database: 'memory-only', pending: 2 }));
  expect(page.today.value.map(({ number }) => number)).toEqual([1, 2]);
  put.mockRestore();
  open.mockRestore();
  bench.machine().remote.journal = undefined;
  page.tick();
  await vi.waitFor(() => expect(page.health.value.pending).toBe(0));
  expect(await bench.journal().read(0, 10)).toHaveLength(2);
});

it('calls a transaction failed that it has kept: one visitor has one number all the same', async () => {
  const page = await bench.openPage();
  const tell = vi.spyOn(IDBTransaction.prototype, 'dispatchEvent');
  tell.mockImplementation(function (this: IDBTransaction, event) {
    tell.mockRestore();
    return this.dispatchEvent(event.type === 'complete' ? Object.assign(event, { type: 'abort' }) : event);
  });
  expect((await page.issueTicket(request())).number).toBe(1);
  expect(page.today.value.map(({ number }) => number)).toEqual([1]);
  expect(await bench.journal().read(0, 10)).toHaveLength(1);
  expect((await page.issueTicket(request())).number).toBe(2);
});

describe('two pages', () => {
  it('only the newer one writes; the older one says so', async () => {
    const older = await bench.openPage();
    const newer = await bench.openPage();
    expect(older.isSuperseded.value).toBe(true);
    await expect(older.issueTicket(request())).rejects.toThrow(SupersededError);
    expect((await newer.issueTicket(request())).number).toBe(1);
    expect(await bench.journal().read(0, 10)).toHaveLength(1);
  });
});

describe('a bug in a screen', () => {
  it('is refused and leaves no trace', async () => {
    const page = await bench.openPage();
    const ticket = await page.issueTicket(request());
    await expect(page.record({ type: 'ticket.printed', ticketId: ticket.id })).rejects.toThrow(IllegalEventError);
    await expect(page.record({ type: 'session.started', sessionId: 'Иванов' })).rejects.toThrow();
    expect(await bench.journal().read(0, 10)).toHaveLength(1);
    await page.record({ type: 'ticket.printing', ticketId: ticket.id, attempt: 1 });
    expect(page.today.value[0]?.paper).toEqual({ state: 'printing', attempt: 1 });
  });
});

it('keeps a call for staff open until it is answered, also over a restart', async () => {
  const callId = '019b0000-0000-7000-8000-000000000001';
  await (await bench.openPage()).record({ type: 'staff.called', callId, screen: 'home' });
  const page = await bench.openPage();
  expect(page.openCalls.value).toEqual([{ callId, screen: 'home', at: bench.now }]);
  await page.record({ type: 'staff.call-answered', callId });
  expect(page.openCalls.value).toEqual([]);
});

it('a call that nobody has answered ends with its day: the next person’s is told and counted', async () => {
  const page = await bench.openPage();
  const calls = async () => callStaff({ record: page, newId: uuidv7, chime: () => undefined }, newVisit('a visit'), 'home');
  await calls();
  await calls();
  expect(page.openCalls.value).toHaveLength(1);
  bench.now += 24 * 3_600_000;
  page.tick();
  await vi.waitFor(() => expect(page.openCalls.value).toEqual([]));
  await calls();
  expect(page.openCalls.value).toMatchObject([{ screen: 'home', at: bench.now }]);
  expect((await bench.journal().read(0, 10)).filter(({ body }) => body.type === 'staff.called')).toHaveLength(2);
});
