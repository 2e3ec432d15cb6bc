/** Keys as the stock `minisign` tool writes them, so that both tools can use each other's. */
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

const ALGORITHM = 'Ed';
const KEY_ID_BYTES = 8;
const PUBLIC_BYTES = 32;

export interface PublicKey {
  /** 16 hex digits; minisign prints the same number without leading zeros. */
  readonly id: string;
  /** The second line of a `.pub` file, base64 of 42 bytes: how settings keep it. */
  readonly text: string;
  readonly key: KeyObject;
}

/** @param text a `.pub` file or only its base64 line; @returns null when it is neither */
export function parsePublicKey(text: string): PublicKey | null {
  const line = text
    .split(/\r?\n/)
    .map((each) => each.trim())
    .find((each) => each !== '' && !each.startsWith('untrusted comment:'));
  const bytes = line === undefined ? null : strictBase64(line, 2 + KEY_ID_BYTES + PUBLIC_BYTES);
  if (bytes === null || bytes.toString('latin1', 0, 2) !== ALGORITHM) return null;
  return publicKey(bytes.subarray(2, 2 + KEY_ID_BYTES), bytes.subarray(2 + KEY_ID_BYTES));
}

/** @param id 8 bytes as stored; @param raw 32 bytes */
export function publicKey(id: Buffer, raw: Buffer): PublicKey {
  return {
    id: keyIdText(id),
    text: Buffer.concat([Buffer.from(ALGORITHM), id, raw]).toString('base64'),
    key: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' }),
  };
}

/** @param seed 32 bytes; @param raw the public half, 32 bytes */
export function privateKey(seed: Buffer, raw: Buffer): KeyObject {
  const jwk = { kty: 'OKP', crv: 'Ed25519', d: seed.toString('base64url'), x: raw.toString('base64url') };
  return createPrivateKey({ key: jwk, format: 'jwk' });
}

export function publicKeyFile({ id, text }: PublicKey): string {
  return `untrusted comment: minisign public key ${id}\n${text}\n`;
}

/** minisign shows the id as one little-endian number. */
export function keyIdText(id: Buffer): string {
  return id.readBigUInt64LE().toString(16).toUpperCase().padStart(16, '0');
}

/** Node's decoder skips what it does not know; here every character counts. @returns null when it is not exactly `length` bytes */
export function strictBase64(text: string, length: number): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === length && bytes.toString('base64') === text ? bytes : null;
}
