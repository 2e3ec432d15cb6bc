/**
 * The four text sizes, set by the height of a capital letter in real millimetres, never by px (CAL-4).
 * A band, not a number: a screen read from near takes the lower end, a screen on a wall the upper end.
 */
import type { DeviceProfile } from './profiles.ts';

export const textSizes = ['small', 'normal', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];
export const defaultTextSize: TextSize = 'normal';

/** Capital height ÷ font size of Golos Text, read from its OS/2 table: 700 of 1000 units, all weights (CAL-4). */
export const CAP_RATIO = 0.7;

/** 0.7° of the eye: H = D × 0.01222 (A-2, EN 301 549 5.1.4). */
const LARGEST_PER_DISTANCE = 0.01222;

/** A-2, mm. The lower ends are 0.05 up so that rounding of glyphs to pixels stays inside. */
const bandsMm: Record<TextSize, readonly [low: number, high: number]> = {
  small: [3.6, 4.2],
  normal: [4.85, 5.6],
  large: [6.45, 7.1],
  largest: [8.55, 9],
};

/** At these viewing distances, mm, the lower and the upper end of a band are used. */
const NEAR_MM = 450;
const FAR_MM = 690;

/** Capital height in mm of body text. The largest size reaches 0.7° even where that is above its band. */
export function capHeightMm(size: TextSize, viewingDistanceMm: number): number {
  const [low, high] = bandsMm[size];
  const far = Math.min(1, Math.max(0, (viewingDistanceMm - NEAR_MM) / (FAR_MM - NEAR_MM)));
  const cap = low + (high - low) * far;
  return size === 'largest' ? Math.max(cap, viewingDistanceMm * LARGEST_PER_DISTANCE) : cap;
}

/** Font size of body text in CSS px: everything else is in em of it, so a size mode scales the whole screen. */
export function bodyFontPx(size: TextSize, profile: DeviceProfile, pxPerMm: number = profile.pxPerMm): number {
  return (capHeightMm(size, profile.viewingDistanceMm) * pxPerMm) / CAP_RATIO;
}
