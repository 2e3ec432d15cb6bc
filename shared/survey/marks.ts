/** How often each mark was given, and what follows from it. Missing answers and «не было» are not in it, so they are never zeros. */

/** Index = mark; a mark that nobody gave may be missing. */
export type Marks = readonly (number | undefined)[];

/** Half a 95 % interval is so many standard errors. */
export const Z_95 = 1.96;

export function countOf(marks: Marks): number {
  return marks.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** Σ k·n_k / N [domain §5.1]. @returns null without answers */
export function meanOf(marks: Marks): number | null {
  const count = countOf(marks);
  return count === 0 ? null : sumOf(marks) / count;
}

/** How far single marks lie from their mean; 0 without answers. */
export function deviationOf(marks: Marks): number {
  const mean = meanOf(marks);
  if (mean === null) return 0;
  const squares = marks.reduce<number>((sum, count, mark) => sum + (count ?? 0) * (mark - mean) ** 2, 0);
  return Math.sqrt(squares / countOf(marks));
}

/** Percent of marks from `from` to `to`, both included. @returns null without answers */
export function shareOf(marks: Marks, from: number, to: number): number | null {
  const count = countOf(marks);
  return count === 0 ? null : (100 * countOf(marks.slice(from, to + 1))) / count;
}

export function addMarks(...all: readonly Marks[]): Marks {
  const length = Math.max(0, ...all.map((marks) => marks.length));
  return Array.from({ length }, (_, mark) => all.reduce((sum, marks) => sum + (marks[mark] ?? 0), 0));
}

function sumOf(marks: Marks): number {
  return marks.reduce<number>((sum, count, mark) => sum + (count ?? 0) * mark, 0);
}
