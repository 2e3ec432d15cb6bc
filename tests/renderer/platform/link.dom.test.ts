/**
 * A machine that is silent, gone or talks nonsense is one problem for the page: `unreachable`.
 * In a thread of its own: half an hour on a clock moves whatever other tests left running in theirs, thousands of times.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KioskEvents } from '#shared/kiosk-api.ts';
import { ok, type Result } from '#shared/result.ts';
import { connectEvents } from '../../../renderer/platform/http-events.ts';
import { httpLink } from '../../../renderer/platform/http-link.ts';
import { ANSWER_WITHIN_MS, DEVICE_ANSWER_WITHIN_MS, kioskOver, WORK_ANSWER_WITHIN_MS } from '../../../renderer/platform/link.ts';

const unreachable = { ok: false, problem: { code: 'unreachable' } };
const order = { jobKey: 't-1', pdfBase64: 'JVBERg==', paper: 'a4', copies: 1 } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a machine that does not answer is given up after 10 s, a print after 30 s, a copy onto a stick not before half an hour', async () => {
  const given: string[] = [];
  const kiosk = kioskOver({
    call: (name, _args, signal) => {
      signal.addEventListener('abort', () => given.push(name));
      return new Promise<Result<unknown>>(() => undefined);
    },
    on: () => () => undefined,
  });
  const state = kiosk.call['kiosk.state']({});
  const print = kiosk.call['printer.print'](order);
  const copy = kiosk.call['exports.copy']({ drive: 'stick', numbers: [1] });
  const old = kiosk.call['packs.return']({});
  await vi.advanceTimersByTimeAsync(ANSWER_WITHIN_MS);
  expect(given).toEqual(['kiosk.state']);
  expect(await state).toEqual(unreachable);
  await vi.advanceTimersByTimeAsync(DEVICE_ANSWER_WITHIN_MS - ANSWER_WITHIN_MS);
  expect(await print).toEqual(unreachable);
  expect(given).toEqual(['kiosk.state', 'printer.print']);
  await vi.advanceTimersByTimeAsync(WORK_ANSWER_WITHIN_MS - DEVICE_ANSWER_WITHIN_MS);
  expect(await Promise.all([copy, old])).toEqual([unreachable, unreachable]);
});

test.each([
  ['nobody is there', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the door is shut', async () => new Response('<h1>…</h1>', { status: 403 })],
  ['the answer is no JSON', async () => new Response('<h1>…</h1>')],
])('%s: unreachable', async (_name, fetch) => {
  const kiosk = kioskOver(httpLink({ fetch, openEvents: () => expect.unreachable() }));
  expect(await kiosk.call['kiosk.hello']({})).toEqual(unreachable);
});

test('an answer in time leaves no timer behind', async () => {
  const kiosk = kioskOver(httpLink({ fetch: async () => Response.json(ok()), openEvents: () => expect.unreachable() }));
  expect(await kiosk.call['staff.lock']({})).toMatchObject({ ok: true });
  expect(vi.getTimerCount()).toBe(0);
});

test('events go on after the server was away, for every listener that is left', async () => {
  const opened: (EventTarget & { readyState: number; readonly CLOSED: 2 })[] = [];
  const on = connectEvents(() => {
    const source = Object.assign(new EventTarget(), { readyState: 1, CLOSED: 2 } as const);
    opened.push(source);
    return source as unknown as EventSource;
  });
  const heard: KioskEvents['kiosk.superseded'][] = [];
  const stop = on('kiosk.superseded', () => expect.unreachable());
  on('kiosk.superseded', (detail) => heard.push(detail));
  stop();
  expect(opened).toHaveLength(1);

  Object.assign(opened[0] ?? {}, { readyState: 2 });
  opened[0]?.dispatchEvent(new Event('error'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(opened).toHaveLength(2);
  opened[1]?.dispatchEvent(new MessageEvent('kiosk.superseded', { data: '{"writer":7}' }));
  expect(heard).toEqual([{ writer: 7 }]);
});

test('a link that the browser mends by itself is left to it', async () => {
  let count = 0;
  const source = Object.assign(new EventTarget(), { readyState: 0, CLOSED: 2 });
  connectEvents(() => {
    count++;
    return source as unknown as EventSource;
  })('staff.locked', () => undefined);
  source.dispatchEvent(new Event('error'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(count).toBe(1);
});
