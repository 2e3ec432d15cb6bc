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
 * Which counts of a row of cells whose sum is told must be hidden. Zero is told. What is hidden follows together from the sum, so the next
 * smallest go with it until that is no small cell either, and says nothing of a single one.
 */
export function hiddenCells(counts: readonly number[]): readonly boolean[] {
  return hiddenWhile(
    counts,
    counts.map((count) => count > 0 && count < MIN_CELL),
    pointsAtSomebody,
  );
}

/**
 * Which means must be hidden where the mean of all is told.
 * @param people behind each; nobody stands behind a 0
 * @param without those that are hidden for another reason
 */
export function hiddenMeans(people: readonly number[], without: readonly boolean[] = []): readonly boolean[] {
  return hiddenWhile(
    people,
    people.map((count, index) => count > 0 && (without[index] === true || !mayTellMean(count))),
    (hidden) => !mayTellMean(sumOf(hidden)),
  );
}

function hiddenWhile(
  counts: readonly number[],
  small: readonly boolean[],
  isTooLittle: (hidden: readonly number[]) => boolean,
): readonly boolean[] {
  const hidden = [...small];
  for (;;) {
    const within = counts.filter((_count, index) => hidden[index] === true);
    const others = counts.filter((count, index) => count > 0 && hidden[index] !== true);
    if (within.length === 0 || others.length === 0 || !isTooLittle(within)) return hidden;
    const least = Math.min(...others);
    hidden[counts.findIndex((count, index) => count === least && hidden[index] !== true)] = true;
  }
}

/** One cell, fewer than five people, or as many as can be shared out in one way only: all ones, or all as large as a small cell may be. */
function pointsAtSomebody(hidden: readonly number[]): boolean {
  const sum = sumOf(hidden);
  const areSmall = hidden.every((count) => count < MIN_CELL);
  const isOneWay = areSmall && (sum === hidden.length || sum === hidden.length * (MIN_CELL - 1));
  return hidden.length === 1 || sum < MIN_CELL || isOneWay;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
