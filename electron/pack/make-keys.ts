import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { publicKeyFile } from '../packs/minisign/keys.ts';
import { makeKeyPair } from '../packs/minisign/secret-key.ts';
import { EXIT_DONE, EXIT_REFUSED } from './exit-codes.ts';
import { complain, type Office } from './office.ts';
import { askNewPassword } from './terminal.ts';
import { words } from './words.ts';

/** `keygen ИМЯ`: a key file is never written over, because a lost key cannot be made again. */
export async function makeKeys(office: Office, name: string, hasPassword: boolean): Promise<number> {
  const secret = `${office.pathOf(name)}.key`;
  const open = `${office.pathOf(name)}.pub`;
  if (!existsSync(dirname(secret))) return complain(office, words.noFolder(dirname(secret)));
  for (const file of [secret, open]) if (existsSync(file)) return complain(office, words.keyTaken(file));
  const password = hasPassword ? await askNewPassword(office.terminal) : null;
  if (hasPassword && password === null) return EXIT_REFUSED;
  if (hasPassword) office.terminal.complain(words.stretching);
  const pair = await makeKeyPair(password);
  await writeFile(secret, pair.secretFile, { mode: 0o600, flag: 'wx' });
  await writeFile(open, publicKeyFile(pair.public), { flag: 'wx' });
  office.terminal.say(words.keyMade(secret, open, pair.public.id));
  return EXIT_DONE;
}
