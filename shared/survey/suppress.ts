/** U-29: no figure of a report may point at a person. */

/** Smaller counts are not told. */
export const MIN_CELL = 5;
/** Means of fewer people are not told. */
const MIN_MEAN_PEOPLE = 10;

/** Whether a mean, a share or an index of so many people may be told. */
export function mayTellMean(people: number): boolean {
  return people >= MIN_MEAN_PEOPLE;
}

/**
 * Which counts of a row of cells whose sum is told must be hidden. Zero is told. A single hidden cell would follow from the sum, so the
 * next smallest is hidden with it.
 */
export function hiddenCells(counts: readonly number[]): readonly boolean[] {
  const hidden = counts.map((count) => count > 0 && count < MIN_CELL);
  if (hidden.filter(Boolean).length !== 1) return hidden;
  const others = counts.filter((count, index) => count > 0 && hidden[index] !== true);
  const partner = counts.indexOf(Math.min(...others));
  return hidden.map((isHidden, index) => isHidden || index === partner);
}
