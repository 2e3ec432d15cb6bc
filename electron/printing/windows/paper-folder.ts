/**
 * Where a document waits for the program that prints it: a folder of its own among the system's temporary ones, for as long as that takes.
 * What a program that was killed meanwhile left there goes with the next one that starts or prints (U-21).
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../log/describe-error.ts';

const PREFIX = 'first-step-paper-';
/** Longer than any document waits. */
const LEFT_AFTER_MS = 60_000;

/** @param temp the system's folder for temporary files */
export async function inPaperFolder<T>(temp: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(temp, PREFIX));
  try {
    return await work(folder);
  } finally {
    await remove(folder);
    await dropLeftPapers(temp);
  }
}

/** By age alone: another kiosk on this computer may be printing. A clock that was set back makes them old as well. */
export async function dropLeftPapers(temp: string): Promise<void> {
  const names = await unlessRefused(() => readdir(temp), []);
  for (const name of names.filter((one) => one.startsWith(PREFIX))) {
    const folder = join(temp, name);
    // One that does not open keeps none of the others.
    const age = await unlessRefused(async () => Math.abs(Date.now() - (await stat(folder)).mtimeMs), 0);
    if (age > LEFT_AFTER_MS) await remove(folder);
  }
}

/** Somebody else tidies there at the same time; the next document looks again. */
async function unlessRefused<T>(look: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return otherwise;
  }
}

async function remove(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    // Windows keeps a file that a program has open: what was handed over is handed over, and the folder goes later.
    if (errorCode(error) === null) throw error;
  }
}
