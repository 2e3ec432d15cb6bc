import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, readPlace } from '../../../../../renderer/features/staff/places/place.ts';

test('a place that staff chose is read back as it was chosen', () => {
  const chosen = fc.record({
    kind: fc.constantFrom('hall', 'window', 'room', 'floor'),
    number: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(chosen, (place) => {
      expect(readPlace(placeOf(place) ?? undefined)).toEqual(place);
    }),
  );
});

test('no place, and one written by hand, start as none', () => {
  expect(placeOf({ kind: 'none', number: 3 })).toBeNull();
  expect(readPlace(undefined).kind).toBe('none');
  expect(readPlace('зал 1, места слева').kind).toBe('none');
});
