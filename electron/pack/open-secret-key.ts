import { readFile } from 'node:fs/promises';
import { errorCode } from '../log/describe-error.ts';
import { needsPassword, readSecretKey, type SecretKey } from '../packs/minisign/secret-key.ts';
import { complain, type Office } from './office.ts';
import { words } from './words.ts';

/** Asks for the password where the key has one. @returns null after saying what is wrong */
export async function openSecretKey(office: Office, typed: string): Promise<SecretKey | null> {
  const file = office.pathOf(typed);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === null) throw error;
    complain(office, words.noFile(file));
    return null;
  }
  const password = needsPassword(text) === true ? await office.terminal.askSecret(words.askPassword) : null;
  if (password !== null) office.terminal.complain(words.stretching);
  const key = await readSecretKey(text, password);
  if (key.ok) return key.value;
  complain(office, words.keyProblems[key.problem.code]);
  return null;
}
