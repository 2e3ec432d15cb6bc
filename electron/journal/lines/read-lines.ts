/** A file of the journal as checked lines. */
import type { Files } from '../disk/files.ts';
import { readLine, type JournalLine } from './line.ts';
import { scanLines } from './scan-lines.ts';

export interface PlacedLine {
  /** Undefined for bytes that are no good line. */
  readonly line: JournalLine | undefined;
  /** Where it begins and its length with the newline, bytes. */
  readonly offset: number;
  readonly length: number;
  readonly isEnded: boolean;
}

/** @param from offset of the first line wanted, bytes */
export async function* readLines(files: Files, path: string, from = 0): AsyncGenerator<PlacedLine> {
  const file = await files.open(path, 'read');
  try {
    for await (const lines of scanLines(file, from)) {
      for (const { offset, bytes, isEnded } of lines) yield { line: readLine(bytes), offset, length: bytes.length + 1, isEnded };
    }
  } finally {
    await file.close();
  }
}
