import { expect, it } from 'vitest';
import { trendPath, trendRange } from '../../../../renderer/ui/trend/trend-path.ts';

it('the axis has room for the values in whole twenties, and never leaves the scale', () => {
  expect(trendRange([71, null, 84], 0, 100)).toEqual({ low: 60, high: 100 });
  expect(trendRange([100, 100], 0, 100)).toEqual({ low: 80, high: 100 });
  expect(trendRange([-35, 10], -100, 100)).toEqual({ low: -40, high: 20 });
  expect(trendRange([null], 0, 100)).toEqual({ low: 0, high: 100 });
});

it('a gap is no line, and a value alone is a dot', () => {
  const path = trendPath([60, null, 100, 80], { low: 60, high: 100 }, 300, 100);
  expect(path).toBe('M0 100h0M200 0h0L300 50h0');
});
