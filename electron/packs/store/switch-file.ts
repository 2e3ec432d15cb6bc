/**
 * `packs/switch.json`: the last change of what is in use, written before it is made, until the journal is known to tell of it. It counts
 * only while the content that it names is the active one. Lost or damaged, it costs an event and nothing else.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { switchSchema, type Switch } from '#shared/packs/install/pointer.ts';
import { errorCode } from '../../log/describe-error.ts';
import { writeAtomically } from '../../settings/write-atomically.ts';

const SWITCH_NAME = 'switch.json';

/** @param directory `packs/` of the data directory; @throws the operating system's error */
export const writeSwitch = (directory: string, next: Switch): Promise<void> =>
  writeAtomically(join(directory, SWITCH_NAME), `${JSON.stringify(next, null, 2)}\n`);

/** @returns null: none, or one that cannot be read */
export async function readSwitch(directory: string): Promise<Switch | null> {
  try {
    const parsed = switchSchema.safeParse(JSON.parse(await readFile(join(directory, SWITCH_NAME), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (errorCode(error) !== null || error instanceof SyntaxError) return null;
    throw error;
  }
}

export async function removeSwitch(directory: string): Promise<void> {
  try {
    await rm(join(directory, SWITCH_NAME), { force: true });
  } catch (error) {
    // The disk refuses: the next start finds it told already, as this one did.
    if (errorCode(error) === null) throw error;
  }
}
