/** The database tries itself, on a page that goes on as if nothing had been. */
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { kioskBench, request, type KioskBench } from '../../../support/record/kiosk-bench.ts';

let bench: KioskBench;
beforeEach(async () => {
  bench = await kioskBench();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await bench.end();
});

it('a sound one says so, and nothing of the trial is remembered', async () => {
  const page = await bench.openPage();
  await page.issueTicket(request());
  expect(await page.check()).toEqual({ database: 'sound', isPersisted: true });
  expect((await page.issueTicket(request())).number).toBe(2);
  expect(page.today.value).toHaveLength(2);
  expect(await bench.journal().read(0, 10)).toHaveLength(2);
  expect((await bench.openPage()).health.value).toMatchObject({ database: 'sound', pending: 0 });
});

it('one that takes a mark and does not give it back is told', async () => {
  const page = await bench.openPage();
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const { get } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function forgetful(this: IDBObjectStore, key) {
    // The mark stands under 2; nothing is under 3.
    return get.call(this, key === 2 ? 3 : key);
  });
  expect(await page.check()).toMatchObject({ database: 'not-kept' });
});

it('one that fails is told, and tickets go on from the journal (D-7)', async () => {
  const page = await bench.openPage();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Internal error', 'UnknownError');
  });
  expect(await page.check()).toMatchObject({ database: 'memory-only' });
  expect((await page.issueTicket(request())).number).toBe(1);
});
