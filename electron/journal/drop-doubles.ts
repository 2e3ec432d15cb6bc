/**
 * After a failed sync the same lines are written to the next file; when a power cut undoes the cutting back, both files hold them. Each of
 * them is kept once, in the later file, which grows on: a file that reaches into the next one could never be let go.
 */
import type { Catalogue, Entry } from './catalogue.ts';
import { writeProblem, type Files } from './disk/files.ts';
import { readLines } from './lines/read-lines.ts';

/** Call it when all files were read from end to end. */
export async function dropDoubles(catalogue: Catalogue, files: Files, entry: Entry): Promise<void> {
  await catalogue.takeTurn(async () => {
    const { facts } = entry;
    const index = catalogue.entries.indexOf(entry);
    if (index === -1 || facts?.last === undefined || !facts.isRegular) return;
    const { last, damagedLines } = facts;
    const overlapping = catalogue.entries
      .slice(index + 1)
      .filter(({ start, facts: theirs }) => start <= last.seq && theirs?.isRegular);
    if (overlapping.length === 0) return;
    try {
      const doubles = new Set<string>();
      for (const other of overlapping) await noteHashes(files, catalogue.pathOf(other), last.seq, doubles);
      entry.facts = { ...(await catalogue.rewrite(entry, [], doubles)), damagedLines };
    } catch (error) {
      // They stay, are read once, and are tried again at the next start.
      writeProblem(error);
    }
  });
}

async function noteHashes(files: Files, path: string, upTo: number, hashes: Set<string>): Promise<void> {
  for await (const lines of readLines(files, path))
    for (const { line } of lines) {
      if (line !== undefined && line.seq > upTo) return;
      if (line !== undefined) hashes.add(line.hash);
    }
}
