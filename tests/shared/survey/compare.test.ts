import { describe, expect, it } from 'vitest';
import { compare } from '#shared/survey/compare.ts';
import { hiddenCells, hiddenMeans, mayTellMean } from '#shared/survey/suppress.ts';

const estimate = (value: number, margin: number, people = 100) => ({ value, margin, people });

describe('two periods', () => {
  it('differ only when the interval leaves zero out', () => {
    // √(3² + 4²) = 5
    expect(compare(estimate(70, 3), estimate(78, 4))).toEqual({ verdict: 'better', change: 8, from: 3, to: 13 });
    expect(compare(estimate(78, 3), estimate(70, 4))).toMatchObject({ verdict: 'worse', from: -13, to: -3 });
    expect(compare(estimate(70, 3), estimate(74, 4))).toMatchObject({ verdict: 'no-difference', from: -1, to: 9 });
    // All agreed, both times.
    expect(compare(estimate(100, 0), estimate(100, 0))).toMatchObject({ verdict: 'no-difference', from: 0, to: 0 });
  });

  it('are not compared with fewer than 30 people in one of them', () => {
    expect(compare(estimate(10, 1, 29), estimate(90, 1))).toEqual({ verdict: 'too-few' });
    expect(compare(estimate(10, 1), null)).toEqual({ verdict: 'too-few' });
  });
});

describe('small cells', () => {
  it('below 5 are hidden, zero is told', () => {
    expect(hiddenCells([0, 3, 4, 5, 60])).toEqual([false, true, true, false, false]);
  });

  it('a single one takes the next smallest with it, or the sum would tell it', () => {
    expect(hiddenCells([40, 2, 7, 0, 9])).toEqual([false, true, true, false, false]);
    expect(hiddenCells([3])).toEqual([true]);
  });

  it('go on hiding while the sum of what is hidden tells fewer than five people, or each of them', () => {
    // 1 + 2: three people, known from the sum of all.
    expect(hiddenCells([30, 1, 2, 9, 7])).toEqual([false, true, true, false, true]);
    // 4 + 4 = 8 can be nothing else, nor five ones.
    expect(hiddenCells([30, 4, 4, 9])).toEqual([false, true, true, true]);
    expect(hiddenCells([30, 1, 1, 1, 1, 1, 6])).toEqual([false, true, true, true, true, true, true]);
    expect(hiddenCells([1, 1])).toEqual([true, true]);
  });

  it('of means take others with them until ten people are hidden', () => {
    expect(hiddenMeans([40, 12, 9])).toEqual([false, true, true]);
    expect(hiddenMeans([40, 12, 9, 3])).toEqual([false, false, true, true]);
    expect(hiddenMeans([40, 12, 0])).toEqual([false, false, false]);
    expect(hiddenMeans([4])).toEqual([true]);
  });

  it('means stand on ten people', () => {
    expect([9, 10].map(mayTellMean)).toEqual([false, true]);
  });
});
