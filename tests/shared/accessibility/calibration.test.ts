import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardBoxPx, cardStepPx, LARGEST_ERROR, pxPerMmFromCard } from '#shared/accessibility/calibration.ts';

it('finds the px per mm again from the box that covers the card', () => {
  expect(pxPerMmFromCard(cardBoxPx(4.03).width)).toBeCloseTo(4.03);
});

it('cannot miss by 3 % when the box is right to the nearest step (CAL-2)', () => {
  fc.assert(
    fc.property(fc.double({ min: 1.5, max: 8, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), (real, slip) => {
      const measured = pxPerMmFromCard(cardBoxPx(real).width + slip * cardStepPx(real));
      expect(Math.abs(measured - real) / real).toBeLessThanOrEqual(LARGEST_ERROR);
    }),
  );
});
