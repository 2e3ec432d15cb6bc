import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical } from '#shared/record/canonical.ts';

it('says the same whatever order the keys were set in', () => {
  const shuffled = fc
    .dictionary(fc.string(), fc.jsonValue())
    .chain((value) =>
      fc
        .shuffledSubarray(Object.entries(value), { minLength: Object.keys(value).length })
        .map((entries) => [value, Object.fromEntries(entries)] as const),
    );
  fc.assert(
    fc.property(shuffled, ([value, other]) => {
      expect(canonical(other)).toBe(canonical(value));
    }),
  );
});

it('is JSON of the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('refuses what JSON cannot say', () => {
  expect(() => canonical({ at: Number.NaN })).toThrow(TypeError);
});
