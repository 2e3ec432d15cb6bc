import { describe, expect, it } from 'vitest';
import { compare } from '#shared/survey/compare.ts';
import { hiddenCells, mayTellMean } from '#shared/survey/suppress.ts';

const estimate = (value: number, margin: number, people = 100) => ({ value, margin, people });

describe('two periods', () => {
  it('differ only when the interval leaves zero out', () => {
    // √(3² + 4²) = 5
    expect(compare(estimate(70, 3), estimate(78, 4))).toEqual({ verdict: 'better', change: 8, from: 3, to: 13 });
    expect(compare(estimate(78, 3), estimate(70, 4))).toMatchObject({ verdict: 'worse', from: -13, to: -3 });
    expect(compare(estimate(70, 3), estimate(74, 4))).toMatchObject({ verdict: 'no-difference', from: -1, to: 9 });
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

  it('means stand on ten people', () => {
    expect([9, 10].map(mayTellMean)).toEqual([false, true]);
  });
});
