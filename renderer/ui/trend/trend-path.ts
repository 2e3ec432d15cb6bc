/** A line through points with gaps, in a box of the caller's units. Pure: the screen and the paper draw the same. */

export interface TrendRange {
  readonly low: number;
  readonly high: number;
}

const STEP = 20;

/** A range of whole twenties around the values, so that a small change can be seen; the axis says which. */
export function trendRange(values: readonly (number | null)[], least: number, most: number): TrendRange {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { low: least, high: most };
  const low = Math.max(least, Math.floor(Math.min(...known) / STEP) * STEP);
  const high = Math.min(most, Math.ceil(Math.max(...known) / STEP) * STEP);
  return low < high ? { low, high } : { low: Math.max(least, low - STEP), high: Math.min(most, high + STEP) };
}

/**
 * @param width of the box; the first value stands at its left edge, the last at its right
 * @returns an SVG path: a line where neighbours are known, a dot on every known value
 */
export function trendPath(values: readonly (number | null)[], { low, high }: TrendRange, width: number, height: number): string {
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  const parts = values.map((value, index) => {
    if (value === null) return '';
    const [x, y] = [round(index * step), round(height * (1 - (value - low) / (high - low)))];
    const isJoined = (values[index - 1] ?? null) !== null;
    return `${isJoined ? 'L' : 'M'}${x} ${y}h0`;
  });
  return parts.join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
