/** Our keys and signatures and those of the stock `minisign` tool are the same thing. Says so and is skipped where the tool is missing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePublicKey, publicKeyFile, type PublicKey } from '../../../../electron/packs/minisign/keys.ts';
import { makeKeyPair, readSecretKey, type SecretKey } from '../../../../electron/packs/minisign/secret-key.ts';
import { makeSignature, verifySignature } from '../../../../electron/packs/minisign/signature.ts';

const hasMinisign = spawnSync('minisign', ['-v']).error === undefined;
if (!hasMinisign) console.log('skipped: comparison with the minisign tool (not installed here: apt-get install minisign)');

/** scrypt takes a second on a free machine, and many on a busy one. */
const SLOW = { timeout: 90_000 };

const bytes = Buffer.from('{"format": 1}\n');
let directory: string;
const at = (name: string): string => join(directory, name);
/** @param input what is typed; null: nothing, because a tool that asks nothing would break the pipe */
const minisign = (input: string | null, ...args: string[]): string =>
  execFileSync('minisign', args, {
    cwd: directory,
    encoding: 'utf8',
    ...(input === null ? { stdio: ['ignore', 'pipe', 'ignore'] } : { input }),
  });
const text = (name: string): Promise<string> => readFile(at(name), 'utf8');

async function secretOf(file: string, password: string | null): Promise<SecretKey> {
  const read = await readSecretKey(file, password);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}
function publicOf(file: string): PublicKey {
  const key = parsePublicKey(file);
  if (key === null) throw new Error('no key');
  return key;
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'minisign-'));
  await writeFile(at('pack.json'), bytes);
});
afterAll(() => rm(directory, { recursive: true }));

describe.skipIf(!hasMinisign)('with the real tool', () => {
  test.each([
    ['without a password', null],
    ['with a password', 'слово пароль'],
  ])('our key %s signs with the tool and with us; either verifies both', SLOW, async (_name, password) => {
    const pair = await makeKeyPair(password);
    await writeFile(at('ours.key'), pair.secretFile);
    await writeFile(at('ours.pub'), publicKeyFile(pair.public));
    minisign(
      password === null ? null : `${password}\n`,
      '-S',
      '-s',
      'ours.key',
      '-m',
      'pack.json',
      '-x',
      'theirs.minisig',
      ...(password === null ? ['-W'] : []),
    );
    expect(verifySignature(await text('theirs.minisig'), bytes, [pair.public])).toMatchObject({ ok: true });

    await writeFile(at('pack.json.minisig'), makeSignature(bytes, await secretOf(pair.secretFile, password), 'centre 1'));
    expect(minisign(null, '-V', '-m', 'pack.json', '-p', 'ours.pub')).toMatch(
      /Signature and comment signature verified[\s\S]*centre 1/,
    );
  });

  test.each([
    ['without a password', null],
    ['with a password', 'secret'],
  ])('the tool’s key %s signs with us', SLOW, async (_name, password) => {
    minisign(
      password === null ? null : `${password}\n${password}\n`,
      '-G',
      '-f',
      '-p',
      'their.pub',
      '-s',
      'their.key',
      ...(password === null ? ['-W'] : []),
    );
    const key = await secretOf(await text('their.key'), password);
    await writeFile(at('pack.json.minisig'), makeSignature(bytes, key, 'centre 2'));
    expect(minisign(null, '-V', '-m', 'pack.json', '-p', 'their.pub')).toContain('verified');
    expect(key.public.text).toBe(publicOf(await text('their.pub')).text);
    expect(await text('their.pub')).toContain(key.public.id.replace(/^0+/, ''));
  });

  test('the tool’s signature without pre-hashing is refused by its name', async () => {
    minisign(null, '-G', '-f', '-W', '-p', 'old.pub', '-s', 'old.key');
    minisign(null, '-S', '-l', '-s', 'old.key', '-m', 'pack.json', '-x', 'old.minisig');
    const key = publicOf(await text('old.pub'));
    expect(verifySignature(await text('old.minisig'), bytes, [key])).toEqual({
      ok: false,
      problem: { code: 'signature-old-kind' },
    });
  });
});

test('a wrong password opens nothing', SLOW, async () => {
  const pair = await makeKeyPair('right');
  expect(await readSecretKey(pair.secretFile, 'wrong')).toEqual({ ok: false, problem: { code: 'password-wrong' } });
  expect(await readSecretKey(pair.secretFile, null)).toEqual({ ok: false, problem: { code: 'password-needed' } });
});

test('no single changed byte of a signature is accepted', async () => {
  const pair = await makeKeyPair(null);
  const signature = makeSignature(bytes, await secretOf(pair.secretFile, null), 'centre');
  const untrustedEnd = signature.indexOf('\n');
  for (let index = untrustedEnd; index < signature.length - 1; index++) {
    const changed = `${signature.slice(0, index)}${signature[index] === 'A' ? 'B' : 'A'}${signature.slice(index + 1)}`;
    expect(verifySignature(changed, bytes, [pair.public]).ok, `byte ${index}`).toBe(false);
  }
});
