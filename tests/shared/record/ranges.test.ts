import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWithin, missingRanges } from '#shared/record/ranges.ts';

const range = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 10 }))
  .map(([from, length]) => ({ from, to: from + length }));

it('names exactly the numbers that no range holds', () => {
  fc.assert(
    fc.property(fc.array(range), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (present, upTo, base) => {
      const missing = missingRanges(present, upTo, base);
      for (let seq = base + 1; seq <= upTo; seq += 1) {
        const isPresent = present.some(({ from, to }) => from <= seq && seq <= to);
        expect(missing.some(({ from, to }) => from <= seq && seq <= to)).toBe(!isPresent);
      }
      expect(missing.every(({ from, to }) => base < from && from <= to && to <= upTo)).toBe(true);
    }),
  );
});

it('knows whether all numbers of some ranges are in others', () => {
  fc.assert(
    fc.property(fc.array(range), fc.array(range), (inner, outer) => {
      const holds = (ranges: typeof inner, seq: number) => ranges.some(({ from, to }) => from <= seq && seq <= to);
      const all = Array.from({ length: 80 }, (_, index) => index).every((seq) => !holds(inner, seq) || holds(outer, seq));
      expect(isWithin(inner, outer)).toBe(all);
    }),
  );
});
