import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { errorCode } from '../log/describe-error.ts';

const NAME = 'first-step-kiosk';

/** Where this kind of system keeps a program's data. */
export function defaultDataDirectory(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (platform === 'win32') return join(placeIn(env['APPDATA']) ?? join(homedir(), 'AppData', 'Roaming'), NAME);
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', NAME);
  return join(placeIn(env['XDG_DATA_HOME']) ?? join(homedir(), '.local', 'share'), NAME);
}

/** An empty or relative one would put the data wherever the program happens to be started from (XDG: to be ignored). */
function placeIn(given: string | undefined): string | null {
  return given !== undefined && isAbsolute(given) ? given : null;
}

/** Makes the directory and proves that a file can be written. @returns null, or why not */
export async function whyNotWritable(directory: string): Promise<string | null> {
  const probe = join(directory, `.probe-${randomUUID()}`);
  try {
    await makeDirectory(directory);
    await writeFile(probe, '');
    await rm(probe);
    return null;
  } catch (error) {
    const code = errorCode(error) ?? 'unknown reason';
    // A full disk is no reason to stay closed: visitors get their numbers from the database and staff are told.
    return code === 'ENOSPC' || code === 'EDQUOT' ? null : code;
  }
}

/** Step by step: Node's own `recursive` never ends where a folder refuses its children with ENOENT (`/proc`). */
async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    if (errorCode(error) !== 'ENOENT' || dirname(directory) === directory) throw error;
    await makeDirectory(dirname(directory));
    await mkdir(directory);
  }
}
