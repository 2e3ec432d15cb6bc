/** Which log file a line goes to, and which files are old enough to go. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './describe-error.ts';

/** D-6: a technician comes about once a month. */
export const KEEP_DAYS = 30;
export const MAX_FILE_BYTES = 2_000_000;
/** A day that fills more than this is one fault repeating; the rest of it is only counted. */
export const MAX_FILES_A_DAY = 5;
const DAY_MS = 86_400_000;
const NAME = /^(\d{4}-\d{2}-\d{2})(?:\.\d+)?\.jsonl$/;

/** @returns the file for a line written at `at`, or null when that day has had its share */
export async function fileFor(directory: string, at: number): Promise<string | null> {
  const day = dayOf(at);
  for (let part = 0; part < MAX_FILES_A_DAY; part++) {
    const name = part === 0 ? `${day}.jsonl` : `${day}.${part}.jsonl`;
    if ((await sizeOf(join(directory, name))) < MAX_FILE_BYTES) return name;
  }
  return null;
}

/**
 * Removes log files older than `KEEP_DAYS` that have as many days behind them; anything else in the folder is left alone. A clock that
 * jumps ahead by a year says of every day that it is old: by itself it takes none away.
 */
export async function removeOldFiles(directory: string, at: number): Promise<void> {
  const files = (await readdir(directory)).flatMap((name) => {
    const day = NAME.exec(name)?.[1];
    return day === undefined ? [] : [{ name, day }];
  });
  const newest = [...new Set(files.map(({ day }) => day))].toSorted().slice(-KEEP_DAYS);
  const oldest = dayOf(at - KEEP_DAYS * DAY_MS);
  for (const { name, day } of files) if (day < oldest && !newest.includes(day)) await rm(join(directory, name), { force: true });
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw error;
  }
}

/** UTC: the log is for technicians and must not depend on the centre's zone. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
