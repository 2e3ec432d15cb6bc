import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { profiles } from '#shared/accessibility/profiles.ts';
import { hasStage, REACH_LIMIT_MM, reachTopPx } from '#shared/accessibility/reach.ts';

it('leaves a low screen whole', () => {
  expect(reachTopPx(profiles['tablet-10'])).toBe(0);
  expect(reachTopPx(profiles['desk-15'])).toBe(0);
});

it.each(['portrait-32', 'portrait-43'] as const)(
  'keeps controls of %s at most 1100 mm above the floor and gives the rest to the stage',
  (id) => {
    const profile = profiles[id];
    const heightMm = (profile.heightPx - reachTopPx(profile)) / profile.pxPerMm + profile.lowerEdgeMm;
    expect(heightMm).toBeLessThanOrEqual(1100);
    expect(heightMm).toBeGreaterThan(1099);
    expect(hasStage(profile)).toBe(true);
  },
);

it('only widens the margin where a few millimetres are out of reach', () => {
  expect(reachTopPx(profiles['lobby-21'])).toBeGreaterThan(0);
  expect(hasStage(profiles['lobby-21'])).toBe(false);
});

it('never puts a control above 1220 mm while the screen begins low enough, and always leaves room for one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 400, max: 1080 }), fc.integer({ min: 140, max: 1500 }), (lowerEdgeMm, heightMm) => {
      const profile = { ...profiles['portrait-32'], lowerEdgeMm, heightPx: heightMm * 2, pxPerMm: 2 };
      const band = profile.heightPx / 2 - reachTopPx(profile) / 2;
      expect(lowerEdgeMm + band).toBeLessThanOrEqual(REACH_LIMIT_MM);
      expect(band).toBeGreaterThanOrEqual(134);
    }),
  );
});
