/** which rows of blocks stand on which page. Pure; all numbers in CSS px from the top of the content. */

/** A block, or several side by side, that is shown whole or not at all. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
  /** How many blocks stand in it. */
  readonly size: number;
}

export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Joins blocks that stand side by side (their heights overlap) into rows. `blocks` in reading order. */
export function rowsOf(blocks: readonly Span[]): Row[] {
  const rows: Row[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (last !== undefined && block.top < last.bottom - 1) {
      rows[rows.length - 1] = {
        top: Math.min(last.top, block.top),
        bottom: Math.max(last.bottom, block.bottom),
        size: last.size + 1,
      };
    } else {
      rows.push({ top: block.top, bottom: block.bottom, size: 1 });
    }
  }
  return rows;
}

/**
 * Greedy: as many whole rows as fit, at least one.
 * @returns for each page the index of its first block; always begins with 0.
 */
export function breakPages(rows: readonly Row[], roomPx: number): number[] {
  const starts = [0];
  let firstTop = rows[0]?.top ?? 0;
  let index = 0;
  for (const [at, row] of rows.entries()) {
    if (at > 0 && row.bottom - firstTop > roomPx && starts.at(-1) !== index) {
      starts.push(index);
      firstTop = row.top;
    }
    index += row.size;
  }
  return starts;
}

/** The page on which a block stands. */
export function pageOf(starts: readonly number[], block: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= block),
  );
}
