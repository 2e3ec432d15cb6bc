/** `.minisig` files: Ed25519 over BLAKE2b-512 of the file (`ED`), and a second signature over the first and the trusted comment. */
import { createHash, sign, verify } from 'node:crypto';
import { err, ok, type Result } from '#shared/result.ts';
import { keyIdText, strictBase64, type PublicKey } from './keys.ts';
import type { SecretKey } from './secret-key.ts';

const UNTRUSTED = 'untrusted comment: ';
const TRUSTED = 'trusted comment: ';
const ID_BYTES = 8;
const SIGNATURE_BYTES = 64;

export type SignatureProblem = {
  readonly code: 'signature-damaged' | 'signature-old-kind' | 'key-unknown' | 'signature-wrong' | 'signature-comment-wrong';
};

/**
 * @param file the text of a `.minisig` file
 * @param signed the bytes it should belong to
 * @param keys those that may have signed
 * @returns the key that did; the kind without pre-hashing (`Ed`, minisign before 0.10 or with `-l`) is refused: one kind is enough
 */
export function verifySignature(
  file: string,
  signed: Uint8Array,
  keys: readonly PublicKey[],
): Result<PublicKey, SignatureProblem> {
  const [untrusted = '', first = '', trusted = '', second = '', end, ...more] = file
    .split('\n')
    .map((line) => line.replace(/\r$/, ''));
  const main = strictBase64(first, 2 + ID_BYTES + SIGNATURE_BYTES);
  const global = strictBase64(second, SIGNATURE_BYTES);
  if (!untrusted.startsWith(UNTRUSTED) || !trusted.startsWith(TRUSTED) || main === null || global === null) return damaged();
  if (more.length > 0 || (end !== undefined && end !== '')) return damaged();
  const kind = main.toString('latin1', 0, 2);
  if (kind !== 'ED') return kind === 'Ed' ? err({ code: 'signature-old-kind' }) : damaged();
  const id = keyIdText(main.subarray(2, 2 + ID_BYTES));
  const key = keys.find((each) => each.id === id);
  if (key === undefined) return err({ code: 'key-unknown' });
  const signature = main.subarray(2 + ID_BYTES);
  if (!verify(null, prehash(signed), key.key, signature)) return err({ code: 'signature-wrong' });
  const comment = Buffer.from(trusted.slice(TRUSTED.length));
  if (!verify(null, Buffer.concat([signature, comment]), key.key, global)) return err({ code: 'signature-comment-wrong' });
  return ok(key);
}

/** @param comment one line, signed with the rest; @returns the text of the `.minisig` file: the same input gives the same text */
export function makeSignature(bytes: Uint8Array, { id, key, public: own }: SecretKey, comment: string): string {
  const signature = sign(null, prehash(bytes), key);
  const global = sign(null, Buffer.concat([signature, Buffer.from(comment)]), key);
  const main = Buffer.concat([Buffer.from('ED'), id, signature]).toString('base64');
  return `${UNTRUSTED}signature by key ${own.id}\n${main}\n${TRUSTED}${comment}\n${global.toString('base64')}\n`;
}

function prehash(bytes: Uint8Array): Buffer {
  return createHash('blake2b512').update(bytes).digest();
}

function damaged(): Result<never, SignatureProblem> {
  return err({ code: 'signature-damaged' });
}
