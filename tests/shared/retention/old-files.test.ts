import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countOld } from '#shared/retention/old-files.ts';

const september = ['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04', '2026-09-05'];

it('keeps the files of the newest days', () => {
  expect(countOld(september, 3)).toBe(2);
  expect(countOld(september, 5)).toBe(0);
  expect(countOld([], 30)).toBe(0);
});

it('counts a day once, however many files it has', () => {
  expect(countOld(['2026-09-01', '2026-09-02', '2026-09-02', '2026-09-03', '2026-09-03'], 2)).toBe(1);
});

it('takes a clock that jumped for the one day that it adds', () => {
  expect(countOld([...september, '2027-09-06'], 5)).toBe(1);
  expect(countOld([...september, '2019-01-01'], 5)).toBe(1);
});

it('always leaves as many other days as are to be kept, and never more than it must', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...september, '2027-01-01', '2000-01-01')),
      fc.integer({ min: 1, max: 6 }),
      (days, keep) => {
        const old = countOld(days, keep);
        const behind = (index: number) => new Set(days.slice(index + 1).filter((day) => day !== days[index])).size;
        if (old > 0) expect(behind(old - 1)).toBeGreaterThanOrEqual(keep);
        for (let index = old; index < days.length; index += 1) expect(behind(index)).toBeLessThan(keep);
      },
    ),
  );
});
