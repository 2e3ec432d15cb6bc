/** Rewrites a damaged file with its good lines, each once and in order. The original bytes are put aside first, whole. */
import { basename, dirname, join } from 'node:path';
import type { Files } from './disk/files.ts';
import { lineBytes, type JournalLine } from './lines/line.ts';
import { readLines } from './lines/read-lines.ts';

export interface MendDeps {
  readonly files: Files;
  /** Milliseconds since 1970, for the name of the file put aside. */
  readonly now: () => number;
}

export const ASIDE_DIRECTORY = 'aside';
const NEW_SUFFIX = '.new';

/** Keeps the original under `aside/<file>.<time>.bad`; the file itself stays where it is. */
export async function keepOriginal({ files, now }: MendDeps, path: string): Promise<void> {
  const aside = join(dirname(path), ASIDE_DIRECTORY);
  await files.makeDirectory(aside);
  await files.copy(path, join(aside, `${basename(path)}.${now()}.bad`));
  await files.syncDirectory(aside);
}

/**
 * Puts the file's good lines and `more` in its place, by one rename. A file without any good line is removed.
 * @param more lines that belong among those of the file
 * @param doubles hashes of lines that stand in another file too, and go from this one
 * @returns false when nothing good was left
 */
export async function rewriteFile(
  files: Files,
  path: string,
  more: readonly JournalLine[],
  doubles: ReadonlySet<string> = new Set(),
): Promise<boolean> {
  const lines = (await goodLines(files, path, more)).filter(({ hash }) => !doubles.has(hash));
  if (lines.length === 0) await files.remove(path);
  else await replace(files, path, lines);
  await files.syncDirectory(dirname(path));
  return lines.length > 0;
}

async function replace(files: Files, path: string, lines: readonly JournalLine[]): Promise<void> {
  const fresh = `${path}${NEW_SUFFIX}`;
  await files.remove(fresh);
  const file = await files.open(fresh, 'create');
  try {
    let size = 0;
    for (let next = 0; next < lines.length; next += 1000) {
      const bytes = Buffer.concat(lines.slice(next, next + 1000).map((line) => lineBytes(line)));
      await file.write(bytes, size);
      size += bytes.length;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await files.rename(fresh, path);
}

async function goodLines(files: Files, path: string, more: readonly JournalLine[]): Promise<JournalLine[]> {
  const lines = new Map(more.map((line) => [line.seq, line]));
  for await (const piece of readLines(files, path)) {
    for (const { line } of piece) if (line !== undefined && !lines.has(line.seq)) lines.set(line.seq, line);
  }
  return [...lines.values()].toSorted((a, b) => a.seq - b.seq);
}
