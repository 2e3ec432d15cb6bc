import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hourOf, serviceDay, wallClock } from '#shared/record/service-day.ts';

const machineZone = process.env['TZ'];
afterAll(() => {
  if (machineZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machineZone;
});

/** The page knows Temporal, the machine's Node does not: both must tell the same. */
const clocks = [
  ['Intl', undefined],
  ['Temporal', Temporal],
] as const;

describe.each(clocks)('by %s', (_name, temporal) => {
  beforeEach(() => void vi.stubGlobal('Temporal', temporal));
  afterEach(() => void vi.unstubAllGlobals());

  /** bcgov/queue-management#626: tickets broke at 17:00, which was midnight UTC. */
  describe.each(['UTC', 'Asia/Yekaterinburg', 'America/Vancouver', 'Pacific/Kiritimati'])('on a machine set to %s', (zone) => {
    it.each([
      ['2026-11-23T11:59:59Z', '2026-11-23', 16],
      ['2026-11-23T12:00:00Z', '2026-11-23', 17],
      ['2026-11-23T18:59:59.999Z', '2026-11-23', 23],
      ['2026-11-23T19:00:00Z', '2026-11-24', 0],
      ['2026-11-24T00:00:00Z', '2026-11-24', 5],
      ['2026-12-31T19:00:00Z', '2027-01-01', 0],
    ])('%s is %s, hour %i in Yekaterinburg', (at, day, hour) => {
      process.env['TZ'] = zone;
      expect([serviceDay(Date.parse(at), 'Asia/Yekaterinburg'), hourOf(Date.parse(at), 'Asia/Yekaterinburg')]).toEqual([
        day,
        hour,
      ]);
    });
  });

  it.each([
    ['an hour that does not exist (spring)', '2026-03-29T00:59:59Z', 1],
    ['the hour after it', '2026-03-29T01:00:00Z', 3],
    ['an hour that comes twice (autumn), first', '2026-10-25T00:30:00Z', 2],
    ['the same hour again', '2026-10-25T01:30:00Z', 2],
  ])('a zone with summer time: %s', (_what, at, hour) => {
    expect(hourOf(Date.parse(at), 'Europe/Berlin')).toBe(hour);
  });

  it('a day of 23 hours ends at its own midnight', () => {
    expect(serviceDay(Date.parse('2026-03-29T21:59:59Z'), 'Europe/Berlin')).toBe('2026-03-29');
    expect(serviceDay(Date.parse('2026-03-29T22:00:00Z'), 'Europe/Berlin')).toBe('2026-03-30');
  });
});

it('both tell the same at any moment, in any zone', () => {
  const zones = [
    'Asia/Yekaterinburg',
    'Europe/Kaliningrad',
    'Asia/Kamchatka',
    'Europe/Berlin',
    'Asia/Kathmandu',
    'America/St_Johns',
  ];
  const HALF_AN_HOUR_MS = 1_800_000;
  const moments = Array.from({ length: 2000 }, (_, index) => Date.parse('2026-01-01T00:00:00Z') + index * 9.7 * HALF_AN_HOUR_MS);
  const told = clocks.map(([, temporal]) => {
    vi.stubGlobal('Temporal', temporal);
    return zones.flatMap((zone) => moments.map((at) => wallClock(at, zone)));
  });
  vi.unstubAllGlobals();
  expect(told[1]).toEqual(told[0]);
});
