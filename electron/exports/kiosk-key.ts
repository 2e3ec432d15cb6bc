/** The kiosk's own key: made once, kept in the data directory, and the kiosk's name in every export. */
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';
import { publicKeyFile } from '../packs/minisign/keys.ts';
import { makeKeyPair, readSecretKey, type SecretKey } from '../packs/minisign/secret-key.ts';
import { writeAtomically } from '../settings/write-atomically.ts';

const SECRET_FILE = 'kiosk.key';

/**
 * @param directory `keys/` of the data directory
 * @returns the key; a file that cannot be read is put aside, and a new key stands for a kiosk that began anew
 */
export async function openKioskKey(directory: string, log: Log): Promise<SecretKey> {
  const file = join(directory, SECRET_FILE);
  const text = await readIfThere(file);
  if (text !== null) {
    const known = await readSecretKey(text, null);
    if (known.ok) return known.value;
    await rename(file, `${file}.bad`);
    log.error('kiosk-key-put-aside', { code: known.problem.code });
  }
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const made = await makeKeyPair(null);
  await writeAtomically(file, made.secretFile);
  await writeAtomically(join(directory, 'kiosk.pub'), publicKeyFile(made.public));
  log.info('kiosk-key-made', { id: made.public.id });
  const key = await readSecretKey(made.secretFile, null);
  if (!key.ok) throw new Error('a key that was just made cannot be read');
  return key.value;
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
