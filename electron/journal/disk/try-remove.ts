import { dirname } from 'node:path';
import { writeProblem, type Files } from './files.ts';

/** @returns false when the disk refuses: the file stays, and nothing else fails for it */
export async function tryRemove(files: Files, path: string): Promise<boolean> {
  try {
    await files.remove(path);
    await files.syncDirectory(dirname(path));
    return true;
  } catch (error) {
    writeProblem(error);
    return false;
  }
}
