/** One picture of the exports from two memories: their folders on the disk, and what the journal says. */
import type { Book } from '#shared/exports/book.ts';
import type { ExportMade, ExportRow } from '#shared/exports/export-calls.ts';
import type { ExportMark } from '#shared/exports/next-export.ts';
import type { ExportFolder } from './export-folders.ts';

/** What the journal says of an export counts; of one that it does not know its folder. */
export function marksOf(book: Book, lying: readonly ExportFolder[], history: string | null): ExportMark[] {
  const known = new Set(book.made.map(({ number }) => number));
  return [
    ...book.made.map(({ number, toSeq, sha256 }) => ({ number, toSeq, sha256, history })),
    ...lying
      .filter(({ number }) => !known.has(number))
      .map(({ number, told }) =>
        told === null
          ? { number, toSeq: 0, sha256: null, history: null }
          : { number, toSeq: told.manifest.export.toSeq, sha256: told.sha256, history: told.manifest.export.history },
      ),
  ];
}

/** @returns newest first */
export function rowsOf(book: Book, lying: readonly ExportFolder[]): ExportRow[] {
  const rows = new Map<number, ExportRow>();
  for (const { number, day, why, fromSeq, toSeq } of book.made)
    rows.set(number, { number, day, why, days: null, events: Math.max(0, toSeq - fromSeq + 1), state: 'lost' });
  for (const { number, told } of lying) {
    if (told === null) {
      const recorded = rows.get(number);
      if (recorded !== undefined) rows.set(number, { ...recorded, state: 'damaged' });
      continue;
    }
    const { day, days, events, why } = told.manifest.export;
    rows.set(number, { number, day, days, events, why, state: book.copied.includes(number) ? 'copied' : 'ready' });
  }
  return [...rows.values()].toSorted((a, b) => b.number - a.number);
}

/**
 * @param letGo last `seq` that was let go: such an export was recorded, even where nobody knows it any more
 * @returns folders of this history whose event the journal does not hold
 */
export function unrecorded(
  book: Book,
  lying: readonly ExportFolder[],
  { history, letGo }: { readonly history: string | null; readonly letGo: number },
): ExportMade[] {
  return lying.flatMap(({ number, told }) => {
    if (told === null || book.made.some((mark) => mark.number === number)) return [];
    const { fromSeq, toSeq, why, history: theirs } = told.manifest.export;
    if (toSeq <= letGo) return [];
    const isOfAnother = theirs !== null && history !== null && theirs !== history;
    return isOfAnother ? [] : [{ number, fromSeq, toSeq, why, sha256: told.sha256 }];
  });
}

/** @returns when the export with the highest number was made, milliseconds since 1970; the first event's time while there is none */
export function lastMadeAt(book: Book, lying: readonly ExportFolder[]): number | null {
  const marks = [
    ...book.made.map(({ number, at }) => ({ number, at })),
    ...lying.flatMap(({ number, told }) => (told === null ? [] : [{ number, at: Date.parse(told.manifest.created) }])),
  ];
  return marks.toSorted((a, b) => a.number - b.number).at(-1)?.at ?? book.firstAt;
}
