/** The page's broken database out of the browser's way. It is kept, whole: nothing that somebody could still want is deleted. */
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { errorCode } from '../log/describe-error.ts';

/** Chromium's profile in the data directory, when the browser shell opens it. It holds the database: the name never changes (D-8). */
export const BROWSER_PROFILE = 'browser';
/** The broken copy of last time; an older one gives way to it. */
const ASIDE = 'database-aside';

/** @param dataDirectory of a kiosk whose browser is not running */
export async function putDatabaseAside(dataDirectory: string): Promise<void> {
  const aside = await emptyPlace(dataDirectory);
  try {
    await rename(join(dataDirectory, BROWSER_PROFILE, 'Default', 'IndexedDB'), aside);
  } catch (error) {
    // Somebody was faster with a file manager: there is nothing in the way.
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

/**
 * For a browser that runs on and will clear it itself.
 * @throws the operating system's error; then it must not be cleared
 */
export async function copyDatabaseAside(dataDirectory: string, database: string): Promise<void> {
  // Windows does not let anybody read a lock that is held, and a copy needs none.
  await cp(database, await emptyPlace(dataDirectory), { recursive: true, filter: (path) => basename(path) !== 'LOCK' });
}

async function emptyPlace(dataDirectory: string): Promise<string> {
  await mkdir(dataDirectory, { recursive: true });
  const aside = join(dataDirectory, ASIDE);
  await rm(aside, { recursive: true, force: true });
  return aside;
}
