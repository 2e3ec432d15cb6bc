/** Lines onto the disk: one write and one fsync, all or nothing. */
import { dirname } from 'node:path';
import type { Catalogue, Entry } from './catalogue.ts';
import { systemCode, writeProblem, type Files, type OpenFile } from './disk/files.ts';
import { tryRemove } from './disk/try-remove.ts';
import { lineBytes, type JournalLine } from './lines/line.ts';
import { emptyFacts, noteLine, type FileFacts } from './verify-file.ts';

/** A new file begins with each day, and earlier when this is reached. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/**
 * Adds lines of one day behind the last line of `after`, in that file or in a new one.
 * @param after undefined for the very first line
 * @throws what `Files` throws; then the journal is as it was before
 */
export async function writeLines(
  catalogue: Catalogue,
  files: Files,
  after: Entry | undefined,
  lines: readonly JournalLine[],
): Promise<void> {
  const [first] = lines;
  if (first === undefined) return;
  const facts = after?.facts;
  if (after !== undefined && facts !== undefined && isOpenFor(after, facts, first))
    await append(files, catalogue, after, facts, lines);
  else await begin(files, catalogue, first, lines);
}

function isOpenFor({ isClosed }: Entry, facts: FileFacts, { event }: JournalLine): boolean {
  return !isClosed && facts.isRegular && facts.size < MAX_FILE_BYTES && facts.last?.event.day === event.day;
}

async function begin(files: Files, catalogue: Catalogue, first: JournalLine, lines: readonly JournalLine[]): Promise<void> {
  const facts = emptyFacts();
  const entry: Entry = { name: catalogue.takeName(first), day: first.event.day, start: first.seq, facts, isClosed: false };
  const path = catalogue.pathOf(entry);
  await make(files, catalogue, entry);
  try {
    await files.syncDirectory(dirname(path));
    await append(files, catalogue, entry, facts, lines);
  } catch (error) {
    // Nothing in it counts, and the next append begins a file again: every try would leave one more behind.
    if (await tryRemove(files, path)) catalogue.freeName(entry.name);
    throw error;
  }
  catalogue.add(entry);
}

async function make(files: Files, catalogue: Catalogue, entry: Entry): Promise<void> {
  const path = catalogue.pathOf(entry);
  try {
    await files.makeDirectory(dirname(path));
    await (await files.open(path, 'create')).close();
  } catch (error) {
    // A file of this name that is none of ours is left alone.
    if (systemCode(error) !== 'EEXIST') catalogue.freeName(entry.name);
    throw error;
  }
}

async function append(
  files: Files,
  catalogue: Catalogue,
  entry: Entry,
  facts: FileFacts,
  lines: readonly JournalLine[],
): Promise<void> {
  const pieces = lines.map((line) => ({ line, bytes: lineBytes(line) }));
  try {
    const file = await files.open(catalogue.pathOf(entry), 'write');
    try {
      await file.write(Buffer.concat(pieces.map(({ bytes }) => bytes)), facts.size);
      await file.sync();
    } catch (error) {
      await cutBack(file, entry, facts.size);
      throw error;
    } finally {
      await file.close();
    }
  } catch (error) {
    // After an I/O error nobody knows which blocks reached the disk: leave this file alone and begin another.
    if (writeProblem(error).code === 'not-writable') entry.isClosed = true;
    throw error;
  }
  for (const { line, bytes } of pieces) noteLine(facts, line, bytes.length);
}

/** A torn tail must not stay behind the last good line. */
async function cutBack(file: OpenFile, entry: Entry, size: number): Promise<void> {
  try {
    await file.truncate(size);
    await file.sync();
  } catch (error) {
    writeProblem(error);
    entry.isClosed = true;
  }
}
