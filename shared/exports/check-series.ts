/** Whether the exports of one kiosk follow each other: no number missing or double, no event twice. */
import type { SeriesFinding } from './findings.ts';
import type { ExportFacts } from './manifest.ts';

export interface SeriesEntry {
  readonly facts: Pick<ExportFacts, 'number' | 'fromSeq' | 'toSeq' | 'previous' | 'history'>;
  /** Of its `datapackage.json`. */
  readonly sha256: string;
}

/** @param entries of one kiosk, in any order; the same export may lie in several places */
export function checkSeries(entries: readonly SeriesEntry[]): readonly SeriesFinding[] {
  const findings: SeriesFinding[] = [];
  let last: SeriesEntry | undefined;
  for (const entry of entries.toSorted((a, b) => a.facts.number - b.facts.number)) {
    const { number, fromSeq, previous, history } = entry.facts;
    if (last === undefined) {
      last = entry;
      continue;
    }
    const before = last.facts;
    if (number === before.number) {
      if (entry.sha256 !== last.sha256) findings.push({ code: 'number-twice', number });
      continue;
    }
    if (number > before.number + 1) findings.push({ code: 'number-missing', from: before.number + 1, to: number - 1 });
    else if (history === before.history) {
      if (fromSeq > before.toSeq + 1) findings.push({ code: 'seq-gap', number });
      if (previous !== last.sha256) findings.push({ code: 'chain-broken', number });
    }
    if (history === before.history && fromSeq <= before.toSeq) findings.push({ code: 'seq-overlap', number });
    last = entry;
  }
  return findings;
}
