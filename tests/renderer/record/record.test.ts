import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kioskBench, NOON, request, type KioskBench } from '../../support/record/kiosk-bench.ts';

const HOUR_MS = 3_600_000;
let bench: KioskBench;

beforeEach(async () => {
  bench = await kioskBench();
});
afterEach(() => bench.end());

const label = ({ letter, number }: { readonly letter: string; readonly number: number }) => `${letter}${number}`;

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
