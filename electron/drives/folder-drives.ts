/** Subfolders as sticks: for trying the kiosk and for tests. Making one is putting a stick in, removing it is pulling it out. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../log/describe-error.ts';
import type { Drives } from './drives.ts';

export function createFolderDrives(directory: string): Drives {
  return {
    async list() {
      try {
        const entries = await readdir(directory, { withFileTypes: true });
        return entries
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => ({ id: name, name, path: join(directory, name) }))
          .toSorted((a, b) => a.name.localeCompare(b.name, 'ru'));
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return [];
        throw error;
      }
    },
  };
}
