import { expect, test } from 'vitest';
import { whyDue } from '#shared/exports/due.ts';

const timeZone = 'Asia/Yekaterinburg';
const at = (local: string): number => Date.parse(`${local}+05:00`);
const why = (now: string, since: string | null, nightly = '20:30') =>
  whyDue({ now: at(now), timeZone, nightly, since: since === null ? null : at(since) });

test.each([
  ['before the time', '2026-11-23T20:29:59', '2026-11-22T20:31:00', null],
  ['at the time', '2026-11-23T20:30:00', '2026-11-22T20:31:00', 'nightly'],
  ['made already', '2026-11-23T20:31:00', '2026-11-23T20:30:10', null],
  ['an hour late', '2026-11-23T21:31:00', '2026-11-22T20:31:00', 'catch-up'],
  ['the morning after a night without power', '2026-11-24T09:00:00', '2026-11-22T20:30:00', 'catch-up'],
  ['three nights later', '2026-11-26T09:00:00', '2026-11-22T20:30:00', 'catch-up'],
  ['asked at noon, due in the evening all the same', '2026-11-23T20:30:00', '2026-11-23T12:00:00', 'nightly'],
  ['the clock was set back by a day', '2026-11-22T12:00:00', '2026-11-23T12:00:00', 'catch-up'],
  ['nothing ever happened', '2026-11-23T20:30:00', null, null],
] as const)('%s', (_name, now, since, expected) => {
  expect(why(now, since)).toBe(expected);
});

test('a time after midnight belongs to the day that began', () => {
  expect(why('2026-11-24T00:15:00', '2026-11-23T12:00:00', '00:10')).toBe('nightly');
  expect(why('2026-11-24T00:05:00', '2026-11-23T00:10:30', '00:10')).toBeNull();
});

test('the machine may stand in any time zone', () => {
  const now = Date.parse('2026-11-23T15:30:00Z');
  expect(whyDue({ now, timeZone, nightly: '20:30', since: now - 3_600_000 })).toBe('nightly');
  expect(whyDue({ now, timeZone: 'Europe/Moscow', nightly: '20:30', since: now - 3_600_000 })).toBeNull();
});
