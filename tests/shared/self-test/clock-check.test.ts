import { expect, test } from 'vitest';
import { checkClock, OLDEST_TIME, type ClockFacts } from '#shared/self-test/clock-check.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const startedAt = Date.parse('2026-11-23T09:00:00Z');
/** Two hours after the start. */
const after: ClockFacts = { now: startedAt + 2 * HOUR, startedAt, newestRecordAt: startedAt + HOUR, steadyMs: 2 * HOUR };

test('a clock that runs as it should is plausible, with or without records', () => {
  expect(checkClock(after)).toEqual({ code: 'plausible', now: after.now });
  expect(checkClock({ ...after, newestRecordAt: null })).toMatchObject({ code: 'plausible' });
});

test('a second or two of correction is nothing', () => {
  expect(checkClock({ ...after, now: after.now - 2000 })).toMatchObject({ code: 'plausible' });
  expect(checkClock({ ...after, newestRecordAt: after.now + 2000 })).toMatchObject({ code: 'plausible' });
});

test('a clock behind the records is told with the moment that has been', () => {
  const newestRecordAt = after.now + DAY;
  expect(checkClock({ ...after, newestRecordAt })).toEqual({ code: 'behind', now: after.now, notBefore: newestRecordAt });
});

test('a computer whose battery is empty begins before there was such a program', () => {
  const now = Date.parse('2015-01-01T00:00:00Z');
  expect(checkClock({ now, startedAt: now, newestRecordAt: null, steadyMs: 0 })).toMatchObject({
    code: 'behind',
    notBefore: OLDEST_TIME,
  });
});

test.each([1, -1])('a clock that is set by %d day while the kiosk runs is told', (days) => {
  expect(checkClock({ ...after, now: after.now + days * DAY, newestRecordAt: null })).toMatchObject({
    code: 'moved',
    byMs: days * DAY,
  });
});
