/** A file of the journal as checked lines. */
import type { Files } from '../disk/files.ts';
import { readLine, type JournalLine } from './line.ts';
import { type RawLine, scanLines } from './scan-lines.ts';
import { createSieve, type Sought } from './sieve.ts';

export interface PlacedLine {
  /** Undefined for bytes that are no good line. */
  readonly line: JournalLine | undefined;
  /** Where it begins and its length with the newline, bytes. */
  readonly offset: number;
  readonly length: number;
  readonly isEnded: boolean;
}

/**
 * Some hundred lines at a time, each checked when it is asked for: an await for every single one takes as long as checking it.
 * @param from offset of the first line wanted, bytes
 * @param to nothing is read from there on, bytes
 * @param sought what is not is passed over unchecked
 */
export async function* readLines(
  files: Files,
  path: string,
  { from = 0, to, sought }: { readonly from?: number; readonly to?: number; readonly sought?: Sought } = {},
): AsyncGenerator<Iterable<PlacedLine>> {
  const sieve = sought === undefined ? undefined : createSieve(sought);
  const file = await files.open(path, 'read');
  try {
    for await (const lines of scanLines(file, from, to)) yield checked(sieve === undefined ? lines : sieve(lines));
  } finally {
    await file.close();
  }
}

function* checked(lines: readonly RawLine[]): Generator<PlacedLine> {
  for (const { offset, bytes, isEnded } of lines) yield { line: readLine(bytes), offset, length: bytes.length + 1, isEnded };
}
