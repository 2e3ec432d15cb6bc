import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { SecretHash } from '#shared/staff/secrets.ts';

/** 32 MiB and about 0.1 s on a kiosk: felt by who tries a million PINs, not by who types one. */
export const SECRET_COST = { n: 32_768, r: 8, p: 1 } as const;
export type SecretCost = Pick<SecretHash, 'n' | 'r' | 'p'>;
const HASH_BYTES = 32;
const SALT_BYTES = 16;

/** @param cost scrypt's own three, kept beside the hash. @returns what may stand on disk */
export async function hashSecret(secret: string, cost: SecretCost): Promise<SecretHash> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(secret, salt, cost);
  return { salt: salt.toString('hex'), hash: hash.toString('hex'), ...cost };
}

/** Compares in constant time. */
export async function isSecret(secret: string, stored: SecretHash): Promise<boolean> {
  const hash = await derive(secret, Buffer.from(stored.salt, 'hex'), stored);
  return timingSafeEqual(hash, Buffer.from(stored.hash, 'hex'));
}

function derive(secret: string, salt: Buffer, { n, r, p }: SecretCost): Promise<Buffer> {
  const options = { N: n, r, p, maxmem: 256 * n * r };
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, HASH_BYTES, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
