/** Which number comes next and where it begins: without gaps, each event in exactly one export, whichever memory of the last one is left. */

/** An export as its own folder tells it, or as its event in the journal does. */
export interface ExportMark {
  readonly number: number;
  readonly toSeq: number;
  /** Of `datapackage.json`; null: it cannot be read. */
  readonly sha256: string | null;
  /** As `ExportFacts.history`; null: not known. */
  readonly history: string | null;
}

export interface NextExport {
  readonly number: number;
  readonly fromSeq: number;
  readonly previous: string | null;
}

/**
 * @param marks all that is known, in any order; one export may be told twice
 * @param history of the journal as it is now. An export of another history keeps its number, but its events were others: a kiosk that
 * began anew exports from its first event on
 */
export function nextExport(marks: readonly ExportMark[], history: string | null): NextExport {
  const newest = marks.reduce<ExportMark | null>(
    (last, mark) => (last === null || mark.number > last.number ? mark : last),
    null,
  );
  const ours = marks.filter((mark) => mark.history === null || history === null || mark.history === history);
  return {
    number: (newest?.number ?? 0) + 1,
    fromSeq: Math.max(0, ...ours.map(({ toSeq }) => toSeq)) + 1,
    previous: newest?.sha256 ?? null,
  };
}
