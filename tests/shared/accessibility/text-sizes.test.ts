import { describe, expect, it } from 'vitest';
import { profiles } from '#shared/accessibility/profiles.ts';
import { bodyFontPx, CAP_RATIO, capHeightMm, textSizes } from '#shared/accessibility/text-sizes.ts';

const bands = { small: [3.5, 4.2], normal: [4.8, 5.6], large: [6.4, 7.1], largest: [8.5, 9] } as const;

describe.each(Object.values(profiles))('text on $id', (profile) => {
  it.each(textSizes)('%s stands inside its band (A-2)', (size) => {
    const cap = (bodyFontPx(size, profile) * CAP_RATIO) / profile.pxPerMm;
    expect(cap).toBeGreaterThanOrEqual(bands[size][0]);
    expect(cap).toBeLessThanOrEqual(bands[size][1]);
  });

  it('reaches 0.7° in the largest size', () => {
    const degrees =
      (2 * Math.atan(capHeightMm('largest', profile.viewingDistanceMm) / 2 / profile.viewingDistanceMm) * 180) / Math.PI;
    expect(degrees).toBeGreaterThanOrEqual(0.7);
  });
});

it('goes above the band where the eye is farther than the band allows for', () => {
  expect(capHeightMm('largest', 900)).toBeCloseTo(11, 1);
});

it('uses the measured px per mm instead of the profile’s', () => {
  expect(bodyFontPx('normal', profiles['lobby-21'], 8.06)).toBeCloseTo(2 * bodyFontPx('normal', profiles['lobby-21']));
});
