/** `active.json` and its copy: one bad block must neither change what visitors read nor forget which pack was the newest. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstPointer, pointerSchema, type Pointer } from '#shared/packs/install/pointer.ts';
import { describeError, errorCode } from '../../log/describe-error.ts';
import type { Log } from '../../log/log.ts';
import { writeAtomically } from '../../settings/write-atomically.ts';

const POINTER_NAME = 'active.json';
const COPY_NAME = 'active.copy.json';

export interface ReadPointer {
  readonly pointer: Pointer;
  /** Something was there and could not be read. */
  readonly isDamaged: boolean;
}

/** @param directory `packs/` of the data directory */
export async function readPointer(directory: string): Promise<ReadPointer> {
  const main = await parse(join(directory, POINTER_NAME));
  if (main.pointer !== null) return { pointer: main.pointer, isDamaged: false };
  const copy = await parse(join(directory, COPY_NAME));
  return { pointer: copy.pointer ?? firstPointer, isDamaged: main.isDamaged || copy.isDamaged || copy.pointer !== null };
}

/** The switch: from the rename inside on, the new pack is the active one. @throws the operating system's error; nothing changed then */
export async function writePointer(directory: string, pointer: Pointer, log: Log): Promise<void> {
  const text = `${JSON.stringify(pointer, null, 2)}\n`;
  await writeAtomically(join(directory, POINTER_NAME), text);
  try {
    await writeAtomically(join(directory, COPY_NAME), text);
  } catch (error) {
    // A second chance for the next start, not part of the promise.
    log.warn('pack-pointer-not-copied', describeError(error));
  }
}

async function parse(file: string): Promise<{ readonly pointer: Pointer | null; readonly isDamaged: boolean }> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { pointer: null, isDamaged: false };
    if (errorCode(error) === 'EIO') return { pointer: null, isDamaged: true };
    throw error;
  }
  try {
    const parsed = pointerSchema.safeParse(JSON.parse(text));
    return parsed.success ? { pointer: parsed.data, isDamaged: false } : { pointer: null, isDamaged: true };
  } catch {
    // Not JSON: the caller takes the copy and tells.
    return { pointer: null, isDamaged: true };
  }
}
