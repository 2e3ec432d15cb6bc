/** Runs of `seq`, both ends included: what is there, what is missing. */
export interface SeqRange {
  readonly from: number;
  readonly to: number;
}

/** @returns the same numbers as ascending ranges that neither overlap nor touch */
export function mergeRanges(ranges: readonly SeqRange[]): SeqRange[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of ranges.filter((range) => range.from <= range.to).toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/**
 * @param present ranges in any order
 * @param upTo last number that should be there
 * @returns what is missing of 1…`upTo`, ascending
 */
export function missingRanges(present: readonly SeqRange[], upTo: number): SeqRange[] {
  const missing: SeqRange[] = [];
  let next = 1;
  for (const { from, to } of mergeRanges(present)) {
    if (from > upTo) break;
    if (from > next) missing.push({ from: next, to: from - 1 });
    next = to + 1;
  }
  if (next <= upTo) missing.push({ from: next, to: upTo });
  return missing;
}
