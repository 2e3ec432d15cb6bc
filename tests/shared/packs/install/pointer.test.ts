import { expect, test } from 'vitest';
import { isFallenBack, placeOf, SHIPPED, type Pointer } from '#shared/packs/install/pointer.ts';

const sha = (digit: string): string => digit.repeat(64);
const seen = { centre: { version: 2, sha256: sha('b') } };
const two = placeOf('centre', seen.centre);
const one = placeOf('centre', { version: 1, sha256: sha('a') });
const pointer = (active: string, previous: string | null, more: Pointer['seen'] = seen): Pointer => ({
  v: 1,
  active,
  previous,
  seen: more,
});

test.each([
  ['a new kiosk', pointer(SHIPPED, null, {}), false],
  ['the first pack', pointer(two, SHIPPED), false],
  ['the second one', pointer(two, one), false],
  ['the second one taken back', pointer(one, two), false],
  ['the only one taken back', pointer(SHIPPED, two), false],
  ['the first in place of a damaged second', pointer(one, SHIPPED), true],
  ['the shipped content in place of a damaged pack', pointer(SHIPPED, null), true],
  ['a pack of another centre in place of a damaged one', pointer(two, SHIPPED, { ...seen, other: seen.centre }), true],
])('%s', (_what, at, isFallen) => {
  expect(isFallenBack(at)).toBe(isFallen);
});
