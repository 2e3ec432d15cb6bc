/** Passes over lines that nobody asked for, without checking them: a year is looked through in a second. */
import { seqToldBy } from './line.ts';
import type { RawLine } from './scan-lines.ts';

export interface Sought {
  /** `seq` of the last event that is not wanted. */
  readonly after: number;
  /** Only lines that have these letters in them (ASCII). */
  readonly letters?: string | undefined;
}

/** By the letters' own names a line may hold them too (`\u0065`), written by others than us. */
const ESCAPE = Buffer.from('\\');

/** @returns for the pieces of a file, one after the other: what of each is to be checked */
export function createSieve({ after, letters }: Sought): (lines: readonly RawLine[]) => readonly RawLine[] {
  const sought = letters === undefined ? undefined : Buffer.from(letters);
  let isThere = false;
  const isLater = ({ bytes }: RawLine): boolean => (seqToldBy(bytes) ?? Infinity) > after;
  return (lines) => {
    const from = isThere ? 0 : lines.findIndex(isLater);
    if (from === -1) return [];
    isThere = true;
    const later = from === 0 ? lines : lines.slice(from);
    if (sought === undefined) return later;
    const mayHold = (bytes: Buffer): boolean => bytes.includes(sought) || bytes.includes(ESCAPE);
    const whole = asOne(later);
    if (whole !== undefined && !mayHold(whole)) return [];
    return later.filter(({ bytes }) => mayHold(viewOf(bytes, bytes.length)));
  };
}

/** Lines that were cut out of one piece of memory, as that piece: looking through it once is quicker than line by line. */
function asOne(lines: readonly RawLine[]): Buffer | undefined {
  const [first, last] = [lines[0]?.bytes, lines.at(-1)?.bytes];
  if (first === undefined || last === undefined || lines.some(({ bytes }) => bytes.buffer !== first.buffer)) return undefined;
  return viewOf(first, last.byteOffset + last.length - first.byteOffset);
}

function viewOf({ buffer, byteOffset }: Uint8Array, length: number): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}
