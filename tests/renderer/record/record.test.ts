import { IDBFactory } from 'fake-indexeddb';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '#shared/settings/settings.ts';
import { kioskBench, NOON, request, type KioskBench } from '../../support/record/kiosk-bench.ts';

const HOUR_MS = 3_600_000;
let bench: KioskBench;

beforeEach(async () => {
  bench = await kioskBench();
});
afterEach(() => bench.end());

const label = ({ letter, number }: { readonly letter: string; readonly number: number }) => `${letter}${number}`;

const inZone = (timeZone: string) => ({ ...defaultSettings, centre: { ...defaultSettings.centre, timeZone } });

/** Numbers of each service day, in the order in which they were given. */
async function ticketsByDay(): Promise<Map<string, number[]>> {
  const days = new Map<string, number[]>();
  for (const { day, body } of await bench.journal().read(0, 100))
    if (body.type === 'ticket.issued') days.set(day, [...(days.get(day) ?? []), body.number]);
  return days;
}

describe('a number is given once', () => {
  it('counts each letter from 1, also for taps that come at once', async () => {
    const page = await bench.openPage();
    const tickets = await Promise.all(
      [request('Д'), request('Д'), request('П'), request('Д')].map((one) => page.issueTicket(one)),
    );
    expect(tickets.map((ticket) => label(ticket)).toSorted()).toEqual(['Д1', 'Д2', 'Д3', 'П1']);
    expect(page.today.value.map((ticket) => label(ticket)).toSorted()).toEqual(['Д1', 'Д2', 'Д3', 'П1']);
  });

  it('begins again at the midnight of the centre, not at that of UTC', async () => {
    const page = await bench.openPage();
    bench.now = Date.UTC(2026, 10, 23, 18, 59);
    await page.issueTicket(request());
    bench.now = Date.UTC(2026, 10, 23, 19, 0);
    page.tick();
    expect(label(await page.issueTicket(request()))).toBe('Д1');
    expect(page.day.value).toBe('2026-11-24');
    expect(page.today.value).toHaveLength(1);
  });

  it('goes on from the same day after the clock was set back', async () => {
    const page = await bench.openPage();
    await page.issueTicket(request());
    bench.now = NOON + 24 * HOUR_MS;
    await page.issueTicket(request());
    bench.now = NOON - HOUR_MS;
    expect(label(await page.issueTicket(request()))).toBe('Д2');
  });
});

describe('a clock that jumps', () => {
  it.each([-24, 24])('by %d hours and back: each day goes on where it was', async (hours) => {
    const page = await bench.openPage();
    for (const now of [NOON, NOON + hours * HOUR_MS, NOON, NOON + hours * HOUR_MS]) {
      bench.now = now;
      page.tick();
      await page.issueTicket(request());
    }
    const days = await ticketsByDay();
    expect([...days.values()]).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(page.health.value).toMatchObject({ database: 'sound', journal: { state: 'sound' }, pending: 0 });
  });

  it('into another time zone: the day is that of the new one at once, and no number comes twice on it', async () => {
    const page = await bench.openPage();
    // 23:30 in Yekaterinburg; in Vladivostok the next day is five hours old.
    bench.now = Date.UTC(2026, 10, 23, 18, 30);
    await page.issueTicket(request());
    bench.machine().remote.emit('settings.changed', inZone('Asia/Vladivostok'));
    await vi.waitFor(() => expect(page.day.value).toBe('2026-11-24'));
    await page.issueTicket(request());
    bench.machine().remote.emit('settings.changed', inZone('Asia/Yekaterinburg'));
    await vi.waitFor(() => expect(page.day.value).toBe('2026-11-23'));
    await page.issueTicket(request());
    expect(await ticketsByDay()).toEqual(
      new Map([
        ['2026-11-23', [1, 2]],
        ['2026-11-24', [1]],
      ]),
    );
  });
});

it('takes over settings that change while it is being opened', async () => {
  bench.now = Date.UTC(2026, 10, 23, 18, 30);
  const opening = bench.openPage();
  bench.machine().remote.emit('settings.changed', inZone('Asia/Vladivostok'));
  const page = await opening;
  expect(page.day.value).toBe('2026-11-24');
});

describe('nothing is lost', () => {
  it('has a ticket in the journal before the visitor is told its number', async () => {
    const page = await bench.openPage();
    const ticket = await page.issueTicket(request());
    const [event] = await bench.journal().read(0, 10);
    expect(event?.body).toMatchObject({ type: 'ticket.issued', ticketId: ticket.id, number: 1 });
  });

  it('fills an empty database from the journal: empty never means first run (D-2)', async () => {
    const before = await bench.openPage();
    await before.issueTicket(request());
    before.close();
    bench.indexedDB = new IDBFactory();
    const page = await bench.openPage();
    expect(page.today.value.map((ticket) => label(ticket))).toEqual(['Д1']);
    expect(label(await page.issueTicket(request()))).toBe('Д2');
    expect(page.health.value.database).toBe('restored');
  });
});

it('forgets what was written once both memories have it: a page lives for months', async () => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const page = await bench.openPage();
  const { call } = bench.machine().kiosk;
  const { 'journal.append': append } = call;
  const handedOver: WeakRef<object>[] = [];
  Object.assign(call, {
    'journal.append': (args: Parameters<typeof append>[0]) => {
      handedOver.push(...args.events.map((event) => new WeakRef(event)));
      return append(args);
    },
  });
  for (const topic of ['a', 'b', 'c', 'd']) await page.record({ type: 'topic.read', topic });
  await setImmediate();
  if (typeof collect === 'function') collect();
  expect(typeof collect).toBe('function');
  expect(handedOver).toHaveLength(4);
  expect(handedOver[0]?.deref()).toBeUndefined();
});
