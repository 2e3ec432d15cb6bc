/** Lines that were lost and came back from the database take their old places. */
import type { Catalogue } from './catalogue.ts';
import type { Files } from './disk/files.ts';
import type { JournalLine } from './lines/line.ts';
import { writeLines } from './write-lines.ts';

/**
 * @param lines one run without gaps, all of them missing until now
 * @throws what `Files` throws
 */
export async function insertLines(catalogue: Catalogue, files: Files, lines: readonly JournalLine[]): Promise<void> {
  for (const run of runsOfOneDay(lines)) {
    const entry = catalogue.entries.findLast(({ start }) => start <= (run[0]?.seq ?? 0));
    const facts = entry && (await catalogue.verify(entry));
    const isBehind = (facts?.last?.seq ?? 0) < (run[0]?.seq ?? 0);
    if (entry === undefined || facts === undefined || isBehind) await writeLines(catalogue, files, entry, run);
    else
      await catalogue.takeTurn(async () => {
        entry.facts = { ...(await catalogue.rewrite(entry, run)), damagedLines: facts.damagedLines };
      });
  }
}

/** A file holds one day. */
export function runsOfOneDay(lines: readonly JournalLine[]): JournalLine[][] {
  const runs: JournalLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.[0]?.event.day === line.event.day) run.push(line);
    else runs.push([line]);
  }
  return runs;
}
