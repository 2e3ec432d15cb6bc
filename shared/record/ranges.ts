/** Runs of `seq`, both ends included: what is there, what is missing. */
export interface SeqRange {
  readonly from: number;
  readonly to: number;
}

/** @returns the same numbers as ascending ranges that neither overlap nor touch */
function mergeRanges(ranges: readonly SeqRange[]): SeqRange[] {
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
 * @param base last number that need not be there any more
 * @returns what is missing behind `base` up to `upTo`, ascending
 */
export function missingRanges(present: readonly SeqRange[], upTo: number, base = 0): SeqRange[] {
  const missing: SeqRange[] = [];
  let next = base + 1;
  for (const { from, to } of mergeRanges(present)) {
    if (from > upTo) break;
    if (from > next) missing.push({ from: next, to: from - 1 });
    next = Math.max(next, to + 1);
  }
  if (next <= upTo) missing.push({ from: next, to: upTo });
  return missing;
}

/** @returns whether every number of `inner` is in `outer` */
export function isWithin(inner: readonly SeqRange[], outer: readonly SeqRange[]): boolean {
  const merged = mergeRanges(outer);
  return inner.every(({ from, to }) => merged.some((range) => range.from <= from && to <= range.to));
}
