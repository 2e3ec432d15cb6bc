/** A note beside the packs that counts for a while only: lost or damaged, it costs what it tells and nothing else. */
import { readFile, rm } from 'node:fs/promises';
import { errorCode } from '../../log/describe-error.ts';
import { writeAtomically } from '../../settings/write-atomically.ts';

interface NoteSchema<T> {
  readonly safeParse: (json: unknown) => { readonly success: boolean; readonly data?: T | undefined };
}

export interface NoteFile<T> {
  /** @throws the operating system's error */
  readonly write: (note: T) => Promise<void>;
  /** @returns null: none, or one that cannot be read */
  readonly read: () => Promise<T | null>;
  readonly remove: () => Promise<void>;
}

export function noteFile<T>(file: string, schema: NoteSchema<T>): NoteFile<T> {
  return {
    write: (note) => writeAtomically(file, `${JSON.stringify(note, null, 2)}\n`),
    async read() {
      try {
        return schema.safeParse(JSON.parse(await readFile(file, 'utf8'))).data ?? null;
      } catch (error) {
        if (errorCode(error) !== null || error instanceof SyntaxError) return null;
        throw error;
      }
    },
    async remove() {
      try {
        await rm(file, { force: true });
      } catch (error) {
        // The disk refuses: the next start finds that it counts no more, as this one did.
        if (errorCode(error) === null) throw error;
      }
    },
  };
}
