/** Which colour stands on which, as the components really use them. */
import type { ColourName } from '#shared/accessibility/themes.ts';

type Pair = readonly [front: ColourName, ground: ColourName];

/** Text and icons that carry meaning. */
export const textPairs: readonly Pair[] = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['on-pressed', 'pressed'],
  ['ink', 'notice'],
  ['soft', 'paper'],
  ['soft', 'card'],
  ['go', 'paper'],
  ['go', 'card'],
  ['on-go', 'go'],
  ['on-go', 'go-pressed'],
  ['on-chosen', 'chosen'],
  ['end-ink', 'paper'],
  ['end-ink', 'card'],
];

/** Icons on their tints: words always stand beside them, so the 7:1 of WCAG 1.4.6 is enough. */
export const iconPairs: readonly Pair[] = [
  ['on-mint', 'mint'],
  ['on-sand', 'sand'],
  ['on-sky', 'sky'],
  ['on-rose', 'rose'],
];

/** Borders, rings and ticks against what they lie on (A-6a). */
export const linePairs: readonly Pair[] = [
  ['line', 'paper'],
  ['line', 'card'],
  ['go', 'paper'],
  ['chosen-line', 'paper'],
  ['chosen-line', 'card'],
  ['end-line', 'paper'],
  ['end-line', 'card'],
  ['focus', 'paper'],
  ['focus', 'card'],
];
