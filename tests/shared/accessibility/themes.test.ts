import { describe, expect, it } from 'vitest';
import { contrast } from '#shared/accessibility/contrast.ts';
import { iconPairs, linePairs, textPairs } from '../../support/accessibility/colour-pairs.ts';
import { palettes, themeNames } from '#shared/accessibility/themes.ts';

/** the least contrast of text in each theme. */
const leastText = { warm: 10, 'black-on-white': 20, 'white-on-black': 20, 'low-contrast': 7 };

describe.each(themeNames)('the theme %s', (theme) => {
  const palette = palettes[theme];

  it.each(textPairs)('shows %s on %s clearly enough to read', (front, ground) => {
    expect(contrast(palette[front], palette[ground])).toBeGreaterThanOrEqual(leastText[theme]);
  });

  it.each(iconPairs)('shows the icon %s on %s at 7:1 or more', (front, ground) => {
    expect(contrast(palette[front], palette[ground])).toBeGreaterThanOrEqual(7);
  });

  it.each(linePairs)('shows the line %s on %s at 3:1 or more (A-6a)', (front, ground) => {
    expect(contrast(palette[front], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});

it.each(['black-on-white', 'white-on-black'] as const)('%s has two colours only (A-6)', (theme) => {
  expect([...new Set(Object.values(palettes[theme]))].toSorted()).toEqual(['#000000', '#ffffff']);
});

it('keeps the low contrast theme low: no text above 9:1', () => {
  for (const [front, ground] of textPairs) {
    expect(contrast(palettes['low-contrast'][front], palettes['low-contrast'][ground])).toBeLessThanOrEqual(9);
  }
});

it('knows the two ends of the scale', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#808080', '#808080')).toBe(1);
});
