import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { missingRanges } from '#shared/record/ranges.ts';

const range = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 10 }))
  .map(([from, length]) => ({ from, to: from + length }));

it('names exactly the numbers that no range holds', () => {
  fc.assert(
    fc.property(fc.array(range), fc.integer({ min: 0, max: 60 }), (present, upTo) => {
      const missing = missingRanges(present, upTo);
      for (let seq = 1; seq <= upTo; seq += 1) {
        const isPresent = present.some(({ from, to }) => from <= seq && seq <= to);
        expect(missing.some(({ from, to }) => from <= seq && seq <= to)).toBe(!isPresent);
      }
      expect(missing.every(({ from, to }) => 1 <= from && from <= to && to <= upTo)).toBe(true);
    }),
  );
});
