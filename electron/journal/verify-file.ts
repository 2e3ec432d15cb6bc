/** Reads one file of the journal from end to end and says what is in it. */
import type { SeqRange } from '#shared/kiosk-api.ts';
import { systemCode, type Files } from './disk/files.ts';
import type { JournalLine } from './lines/line.ts';
import { readLines, type PlacedLine } from './lines/read-lines.ts';

/** A mark in the index for each this many lines: `read` starts at the nearest one. */
const LINES_PER_MARK = 256;

export interface FileFacts {
  /** Bytes up to the end of the last line; where the next one goes. */
  size: number;
  lines: number;
  readonly present: SeqRange[];
  readonly marks: { readonly seq: number; readonly offset: number }[];
  first: JournalLine | undefined;
  last: JournalLine | undefined;
  damagedLines: number;
  /** All lines good, ascending and ended by a newline: may be written to and sought in. */
  isRegular: boolean;
}

export function emptyFacts(): FileFacts {
  return { size: 0, lines: 0, present: [], marks: [], first: undefined, last: undefined, damagedLines: 0, isRegular: true };
}

/** @returns facts of what could be read; a disk error in the middle counts as one damaged line and ends it there */
export async function verifyFile(files: Files, path: string): Promise<FileFacts> {
  const facts = emptyFacts();
  try {
    for await (const lines of readLines(files, path)) for (const placed of lines) noteRaw(facts, placed);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    facts.damagedLines += 1;
    facts.isRegular = false;
  }
  return facts;
}

/** @param length bytes with the newline */
export function noteLine(facts: FileFacts, line: JournalLine, length: number): void {
  if (facts.lines % LINES_PER_MARK === 0) facts.marks.push({ seq: line.seq, offset: facts.size });
  const run = facts.present.at(-1);
  if (run?.to === line.seq - 1) facts.present.splice(-1, 1, { from: run.from, to: line.seq });
  else facts.present.push({ from: line.seq, to: line.seq });
  facts.first ??= line;
  facts.last = line;
  facts.lines += 1;
  facts.size += length;
}

function noteRaw(facts: FileFacts, { line, offset, length, isEnded }: PlacedLine): void {
  if (line === undefined) facts.damagedLines += 1;
  if (line === undefined || !isEnded) facts.isRegular = false;
  if (line === undefined) return;
  const { last } = facts;
  if (last !== undefined && line.seq <= last.seq) {
    // Out of order or twice: the rewritten file has it once, in its place.
    facts.isRegular = false;
    facts.present.push({ from: line.seq, to: line.seq });
    return;
  }
  // A link to another history: both lines prove themselves, so both stay, and staff are told.
  if (last?.seq === line.seq - 1 && last.hash !== line.prev) facts.damagedLines += 1;
  facts.size = offset;
  noteLine(facts, line, length);
}
