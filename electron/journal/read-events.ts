/** Reads a stretch of the journal without starting from its beginning. */
import type { Catalogue, Entry } from './catalogue.ts';
import type { Files } from './disk/files.ts';
import type { JournalLine } from './lines/line.ts';
import { readLines } from './lines/read-lines.ts';
import type { Sought } from './lines/sieve.ts';
import type { FileFacts } from './verify-file.ts';

export interface Stretch extends Sought {
  /** Lines. */
  readonly limit: number;
}

/** @returns lines that were not let go, ascending */
export async function readAfter(
  catalogue: Catalogue,
  files: Files,
  { after: from, limit, letters }: Stretch,
): Promise<JournalLine[]> {
  const found: JournalLine[] = [];
  const after = Math.max(from, catalogue.base.mark.seq);
  for (const entry of catalogue.entries.slice()) {
    if (found.length >= limit) break;
    if (endsBefore(catalogue, entry, after)) continue;
    const facts = await catalogue.verify(entry);
    if ((facts.last?.seq ?? 0) <= after) continue;
    await catalogue.takeTurn(async () => {
      // Let go while this was waiting.
      if (catalogue.entries.includes(entry))
        await collect(files, catalogue.pathOf(entry), facts, { after, limit, letters, found });
    });
  }
  return found;
}

/** Spares reading a file that cannot hold anything wanted. */
function endsBefore({ entries }: Catalogue, entry: Entry, after: number): boolean {
  const next = entries[entries.indexOf(entry) + 1];
  return entry.facts === undefined && next !== undefined && next.start <= after + 1;
}

interface Wanted extends Stretch {
  readonly found: JournalLine[];
}

/**
 * Where the disk could not read on, its verification ended the file: nothing is asked for from there on. An error before that is new. It is
 * thrown, because a gap that nobody knows of would be taken for the end, and an export would go past it; the next start knows it.
 */
async function collect(files: Files, path: string, facts: FileFacts, wanted: Wanted): Promise<void> {
  const { after, limit, found } = wanted;
  const from = facts.isRegular ? (facts.marks.findLast(({ seq }) => seq <= after + 1)?.offset ?? 0) : 0;
  let last = Math.max(after, found.at(-1)?.seq ?? 0);
  for await (const lines of readLines(files, path, { from, to: facts.size, sought: wanted })) {
    for (const { line } of lines) {
      if (line === undefined || line.seq <= last) continue;
      found.push(line);
      last = line.seq;
      if (found.length >= limit) return;
    }
  }
}
