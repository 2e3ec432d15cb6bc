/** Lines of a file in pieces, so that memory stays flat however long the file is. */
import type { OpenFile } from '../disk/files.ts';

const CHUNK_BYTES = 256 * 1024;
/** An event is under 4 KiB; a longer run without a newline is damage (a zero-filled block) and is not collected. */
const MAX_LINE_BYTES = 64 * 1024;
const NEWLINE = 10;

export interface RawLine {
  /** Where the line begins in the file, bytes. */
  readonly offset: number;
  /** Without the newline; empty for a line that was too long to be one. */
  readonly bytes: Uint8Array;
  /** False for a last line that lacks its newline. */
  readonly isEnded: boolean;
}

/**
 * @param from offset of the first line wanted, bytes
 * @param to nothing is read from there on, bytes
 */
export async function* scanLines(file: OpenFile, from = 0, to = Infinity): AsyncGenerator<readonly RawLine[]> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let rest: Buffer = Buffer.alloc(0);
  let isTooLong = false;
  let restOffset = from;
  for (let position = from; ;) {
    const count = position < to ? await file.read(chunk.subarray(0, Math.min(CHUNK_BYTES, to - position)), position) : 0;
    if (count === 0) break;
    position += count;
    const data = Buffer.concat([rest, chunk.subarray(0, count)]);
    const dataOffset = position - data.length;
    const lines: RawLine[] = [];
    let begin = 0;
    for (let end = data.indexOf(NEWLINE); end !== -1; end = data.indexOf(NEWLINE, begin)) {
      lines.push({
        offset: isTooLong ? restOffset : dataOffset + begin,
        bytes: isTooLong ? Buffer.alloc(0) : data.subarray(begin, end),
        isEnded: true,
      });
      isTooLong = false;
      begin = end + 1;
    }
    if (!isTooLong) restOffset = dataOffset + begin;
    rest = data.subarray(begin);
    if (rest.length > MAX_LINE_BYTES) isTooLong = true;
    if (isTooLong) rest = Buffer.alloc(0);
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0 || isTooLong) yield [{ offset: restOffset, bytes: rest, isEnded: false }];
}
