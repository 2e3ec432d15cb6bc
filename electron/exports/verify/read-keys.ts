/** The keys that somebody trusts: one file, or a folder with a file for each kiosk. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '#shared/result.ts';
import { errorCode } from '../../log/describe-error.ts';
import { parsePublicKey, type PublicKey } from '../../packs/minisign/keys.ts';

const ENDING = '.pub';

/** @returns at least one key; else the file, or the folder without any, that is at fault */
export async function readKeys(
  place: string,
): Promise<Result<readonly PublicKey[], { readonly code: 'no-key'; readonly file: string }>> {
  let files: readonly string[];
  try {
    files = (await stat(place)).isDirectory() ? await keyFilesIn(place) : [place];
  } catch (error) {
    if (errorCode(error) === null) throw error;
    files = [];
  }
  if (files.length === 0) return err({ code: 'no-key', file: place });
  const keys: PublicKey[] = [];
  for (const file of files) {
    const key = await readKey(file);
    if (key === null) return err({ code: 'no-key', file });
    keys.push(key);
  }
  return ok(keys);
}

async function keyFilesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => !name.startsWith('.') && name.toLowerCase().endsWith(ENDING)).map((name) => join(folder, name));
}

async function readKey(file: string): Promise<PublicKey | null> {
  try {
    return parsePublicKey(await readFile(file, 'utf8'));
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}
