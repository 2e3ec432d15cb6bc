import { describe, expect, it } from 'vitest';
import { peopleAhead, peopleWaiting } from '#shared/queue/ahead.ts';
import { estimateMinutes } from '#shared/queue/estimate.ts';
import type { Ticket } from '#shared/queue/ticket.ts';
import { ticket } from '../../support/record/tickets.ts';

describe('people ahead', () => {
  const me = ticket({ number: 10 });

  it.each<[string, Partial<Ticket>, number]>([
    ['waits before me', {}, 1],
    ['is being printed', { isHeld: false, paper: { state: 'printing', attempt: 1 } }, 1],
    ['is held by nobody', { isHeld: false, paper: { state: 'not-printed', fault: 'jam', attempt: 1 } }, 0],
    ['was called', { place: 'called' }, 0],
    ['was voided', { place: 'void' }, 0],
    ['came after me', { number: 11 }, 0],
    ['came after me with priority', { number: 11, priority: true }, 1],
    ['waits for another letter', { letter: 'П' }, 0],
    ['is of yesterday', { day: '2026-11-22' }, 0],
  ])('a ticket that %s counts %3$s', (_what, changes, count) => {
    expect(peopleAhead([me, ticket({ number: 5, ...changes })], me)).toBe(count);
  });

  it('with priority are only those with priority before me', () => {
    const others = [ticket({ number: 1 }), ticket({ number: 2, priority: true })];
    expect(peopleAhead(others, { ...me, priority: true })).toBe(1);
  });
});

it('everybody who waits today is counted, whatever the letter', () => {
  const today = [ticket(), ticket({ number: 2, letter: 'П' })];
  const others = [
    ticket({ day: '2026-11-22' }),
    ticket({ place: 'served' }),
    ticket({ isHeld: false, paper: { state: 'not-asked' } }),
  ];
  expect(peopleWaiting([...today, ...others], '2026-11-23')).toBe(2);
});

describe('the wait', () => {
  const MINUTE_MS = 60_000;
  const now = 500 * MINUTE_MS;
  const callsAt = (...minutesAgo: readonly number[]) =>
    minutesAgo.map((minutes, index) => ticket({ number: index + 1, place: 'served', calledAt: now - minutes * MINUTE_MS }));
  const wait = (tickets: readonly Ticket[], ahead: number) =>
    estimateMinutes({ tickets, day: '2026-11-23', letter: 'Д', ahead, now });

  it.each<[string, readonly Ticket[], number, number | null]>([
    ['four calls say nothing', callsAt(40, 30, 20, 10), 3, null],
    ['a call each 10 min, 3 ahead: mine is the 4th', callsAt(45, 35, 25, 15, 5), 3, 40],
    ['a call each 6 min, 2 ahead: 18 min, rounded up', callsAt(24, 18, 12, 6, 0), 2, 20],
    ['nobody ahead, still one call to wait for', callsAt(8, 6, 4, 2, 0), 0, 5],
    ['silence since the last call counts', callsAt(104, 102, 100, 98, 96), 0, 25],
    ['calls over 2 hours ago do not count', callsAt(121, 40, 30, 20, 10), 3, null],
    ['calls of another letter do not count', callsAt(40, 30, 20, 10, 5).map((call) => ({ ...call, letter: 'П' })), 3, null],
    ['calls of another day do not count', callsAt(40, 30, 20, 10, 5).map((call) => ({ ...call, day: '2026-11-22' })), 3, null],
    ['calls in the future (clock set back) do not count', callsAt(-5, 40, 30, 20, 10), 3, null],
  ])('%s', (_what, tickets, ahead, minutes) => {
    expect(wait(tickets, ahead)).toBe(minutes);
  });
});
