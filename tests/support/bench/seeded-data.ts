/** Data directories with 100 000 events in their journal: written once a run, copied for each use. */
import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeHistory } from './history.ts';

export const STORED_EVENTS = 100_000;

/**
 * @param folder Playwright's output folder: emptied at the start of each run
 * @param name of the copy
 * @returns the data directory
 */
export async function seededData(folder: string, name: string): Promise<string> {
  const seed = join(folder, 'seed');
  if (!existsSync(seed)) {
    await mkdir(seed, { recursive: true });
    await writeHistory({ directory: join(seed, 'journal'), events: STORED_EVENTS, now: Date.now() });
  }
  const copy = join(folder, name);
  await cp(seed, copy, { recursive: true });
  return copy;
}
