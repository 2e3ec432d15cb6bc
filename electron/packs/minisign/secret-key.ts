/**
 * Secret key files of minisign: algorithm, KDF, checksum kind, salt, two limits, then key id, seed, public half and checksum, the last
 * four hidden under an scrypt stream when there is a password. The format is minisign's own (its manual, «Secret key format»).
 */
import { blake2b } from '@noble/hashes/blake2';
import { createPublicKey, generateKeyPairSync, randomBytes, scrypt, timingSafeEqual, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { err, ok, type Result } from '#shared/result.ts';
import { privateKey, publicKey, strictBase64, type PublicKey } from './keys.ts';

const HEAD_BYTES = 6;
const SALT_BYTES = 32;
const ID_BYTES = 8;
const SECRET_BYTES = 64;
const CHECKSUM_BYTES = 32;
const HIDDEN_BYTES = ID_BYTES + SECRET_BYTES + CHECKSUM_BYTES;
const FILE_BYTES = HEAD_BYTES + SALT_BYTES + 16 + HIDDEN_BYTES;
const HEAD_WITH_PASSWORD = 'EdScB2';
const HEAD_PLAIN = 'Ed\0\0B2';
/** Ours ask for 256 MB and about a second: an office computer manages that. The tool's own keys ask for 1 GB. */
const OPERATIONS_LIMIT = 8_388_608n;
const MEMORY_LIMIT_BYTES = 268_435_456n;
/** No honest key asks for more; a hostile one must not take the whole machine. */
const MAX_MEMORY_BYTES = 2_147_483_648n;

export interface SecretKey {
  readonly id: Buffer;
  readonly key: KeyObject;
  readonly public: PublicKey;
}

export type SecretKeyProblem = { readonly code: 'key-file-bad' | 'password-needed' | 'password-wrong' | 'key-too-costly' };

/** @param password null: make a file without one; @returns both files' texts */
export async function makeKeyPair(password: string | null): Promise<{ readonly secretFile: string; readonly public: PublicKey }> {
  const { privateKey: made } = generateKeyPairSync('ed25519');
  const { d = '', x = '' } = made.export({ format: 'jwk' });
  const id = randomBytes(ID_BYTES);
  const raw = Buffer.from(x, 'base64url');
  const open = Buffer.concat([id, Buffer.from(d, 'base64url'), raw]);
  const hidden = Buffer.concat([open, checksum(open)]);
  const salt = password === null ? Buffer.alloc(SALT_BYTES) : randomBytes(SALT_BYTES);
  const limits = Buffer.alloc(16);
  if (password !== null) {
    limits.writeBigUInt64LE(OPERATIONS_LIMIT, 0);
    limits.writeBigUInt64LE(MEMORY_LIMIT_BYTES, 8);
    xorInto(hidden, await stretch(password, salt, OPERATIONS_LIMIT, MEMORY_LIMIT_BYTES));
  }
  const head = Buffer.from(password === null ? HEAD_PLAIN : HEAD_WITH_PASSWORD, 'latin1');
  const base64 = Buffer.concat([head, salt, limits, hidden]).toString('base64');
  return { secretFile: `untrusted comment: minisign encrypted secret key\n${base64}\n`, public: publicKey(id, raw) };
}

/** @returns whether the file's key is under a password; null when it is no key file */
export function needsPassword(file: string): boolean | null {
  const bytes = bytesOf(file);
  return bytes === null ? null : bytes.toString('latin1', 0, HEAD_BYTES) === HEAD_WITH_PASSWORD;
}

/** @param file the text of a `.key` file, made by us or by minisign */
export async function readSecretKey(file: string, password: string | null): Promise<Result<SecretKey, SecretKeyProblem>> {
  const bytes = bytesOf(file);
  if (bytes === null) return err({ code: 'key-file-bad' });
  const salt = bytes.subarray(HEAD_BYTES, HEAD_BYTES + SALT_BYTES);
  const hidden = Buffer.from(bytes.subarray(FILE_BYTES - HIDDEN_BYTES));
  const isLocked = bytes.toString('latin1', 0, HEAD_BYTES) === HEAD_WITH_PASSWORD;
  if (isLocked) {
    if (password === null) return err({ code: 'password-needed' });
    const operations = bytes.readBigUInt64LE(HEAD_BYTES + SALT_BYTES);
    const memory = bytes.readBigUInt64LE(HEAD_BYTES + SALT_BYTES + 8);
    if (memory > MAX_MEMORY_BYTES || operations > MAX_MEMORY_BYTES) return err({ code: 'key-too-costly' });
    xorInto(hidden, await stretch(password, salt, operations, memory));
  }
  const open = hidden.subarray(0, ID_BYTES + SECRET_BYTES);
  // minisign leaves the checksum of a key without password empty.
  if (isLocked && !timingSafeEqual(checksum(open), hidden.subarray(ID_BYTES + SECRET_BYTES)))
    return err({ code: 'password-wrong' });
  const id = open.subarray(0, ID_BYTES);
  const seed = open.subarray(ID_BYTES, ID_BYTES + 32);
  const raw = open.subarray(ID_BYTES + 32);
  const key = privateKey(seed, raw);
  const isPair = createPublicKey(key).export({ format: 'jwk' }).x === raw.toString('base64url');
  return isPair ? ok({ id, key, public: publicKey(id, raw) }) : err({ code: 'key-file-bad' });
}

function bytesOf(file: string): Buffer | null {
  const bytes = strictBase64(file.split(/\r?\n/)[1]?.trim() ?? '', FILE_BYTES);
  const head = bytes?.toString('latin1', 0, HEAD_BYTES);
  return head === HEAD_WITH_PASSWORD || head === HEAD_PLAIN ? bytes : null;
}

/** BLAKE2b-256 over algorithm, id and both halves. Node has only BLAKE2b-512, and a shorter one is not its beginning. */
function checksum(open: Buffer): Uint8Array {
  return blake2b(Buffer.concat([Buffer.from('Ed'), open]), { dkLen: CHECKSUM_BYTES });
}

/** libsodium's two limits into scrypt's N and p (r is 8), by its own rule `pickparams`. */
async function stretch(password: string, salt: Buffer, operations: bigint, memory: bigint): Promise<Buffer> {
  const r = 8;
  const limit = operations < 32_768n ? 32_768n : operations;
  const byOperations = limit < memory / 32n;
  const maxN = byOperations ? limit / BigInt(r * 4) : memory / BigInt(r * 128);
  let N = 2n;
  while (N <= maxN / 2n) N *= 2n;
  const p = byOperations ? 1n : limit / 4n / N / BigInt(r);
  const cost = { N: Number(N), r, p: Math.max(1, Number(p)), maxmem: Number(N) * r * 128 + 64_000_000 };
  return (promisify(scrypt) as (...args: [string, Buffer, number, object]) => Promise<Buffer>)(
    password,
    salt,
    HIDDEN_BYTES,
    cost,
  );
}

function xorInto(bytes: Buffer, stream: Buffer): void {
  for (let index = 0; index < bytes.length; index++) bytes[index] = (bytes[index] ?? 0) ^ (stream[index] ?? 0);
}
