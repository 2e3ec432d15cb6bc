import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWeakPin } from '#shared/staff/pin.ts';

describe('a PIN that strangers try first is weak (L-15)', () => {
  test.each(['000000', '777777', '123456', '234567', '789012', '654321', '321098', '121212', '454545', '123123', '907907'])(
    '%s',
    (pin) => {
      expect(isWeakPin(pin)).toBe(true);
    },
  );
  test.each(['274915', '100002', '135790', '112233', '908172'])('%s is not', (pin) => {
    expect(isWeakPin(pin)).toBe(false);
  });
  test('few PINs are weak: nearly every random one is accepted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (n) => typeof isWeakPin(String(n).padStart(6, '0')) === 'boolean'),
    );
    const weak = Array.from({ length: 10_000 }, (_, index) =>
      String(index * 97 + 13)
        .padStart(6, '0')
        .slice(-6),
    ).filter(isWeakPin);
    expect(weak.length).toBeLessThan(50);
  });
});
