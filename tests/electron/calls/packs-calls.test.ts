/** What staff are told about the keys on a stick. */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FoundOnSticks } from '#shared/packs/install/pack-calls.ts';
import { defaultSettings, settingsSchema, type Settings } from '#shared/settings/settings.ts';
import type { Result } from '#shared/result.ts';
import { publicKeyFile } from '../../../electron/packs/minisign/keys.ts';
import { makeKeyPair } from '../../../electron/packs/minisign/secret-key.ts';
import { startTestMachine, type TestMachine } from '../../support/machine/test-machine.ts';

const PIN = '402975';
let drives: string;
let machine: TestMachine;

beforeEach(async () => {
  drives = await mkdtemp(join(tmpdir(), 'drives-'));
  await mkdir(join(drives, 'stick'));
  machine = await startTestMachine({ drivesDirectory: drives });
  await call('staff.set-first-pin', { pin: PIN });
  await call('staff.unlock', { pin: PIN });
});
afterEach(async () => {
  await machine.close();
  await rm(drives, { recursive: true, force: true });
});

async function call<T>(name: string, args: object): Promise<T> {
  const answer = (await machine.machine.dispatch(name, args)) as Result<T>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

const keysOnStick = async (): Promise<readonly (readonly [string, boolean])[]> =>
  (await call<FoundOnSticks>('packs.find', {})).keys.map(({ file, isTrusted }) => [file, isTrusted] as const);

test('a key that is trusted already is told from a new one, under whatever name it lies there', async () => {
  const stick = join(drives, 'stick');
  await writeFile(join(stick, 'a.pub'), publicKeyFile((await makeKeyPair(null)).public));
  await copyFile(join(stick, 'a.pub'), join(stick, 'b.pub'));
  await writeFile(join(stick, 'c.pub'), publicKeyFile((await makeKeyPair(null)).public));
  await writeFile(join(stick, 'letter.pub'), 'Это не ключ.');
  const [found] = (await call<FoundOnSticks>('packs.find', {})).keys;
  expect(await keysOnStick()).toEqual([
    ['a.pub', false],
    ['b.pub', false],
    ['c.pub', false],
    ['letter.pub', false],
  ]);

  const settings = await call<Settings>('packs.add-key', { drive: found?.drive, file: 'a.pub' });
  expect(await keysOnStick()).toEqual([
    ['a.pub', true],
    ['b.pub', true],
    ['c.pub', false],
    ['letter.pub', false],
  ]);

  await expect(call('packs.add-key', { drive: found?.drive, file: 'b.pub' })).rejects.toThrow('key-known');

  await call('packs.withdraw-key', { key: settings.packs.trustedKeys[0]?.key });
  expect(new Map(await keysOnStick()).get('a.pub')).toBe(false);
});

test('however many keys are added, the settings can be read at the next start; withdrawn ones make room', async () => {
  const addsKey = async (name: string): Promise<Settings> => {
    await writeFile(join(drives, 'stick', `${name}.pub`), publicKeyFile((await makeKeyPair(null)).public));
    const { keys } = await call<FoundOnSticks>('packs.find', {});
    const found = keys.find(({ file }) => file === `${name}.pub`);
    const settings = await call<Settings>('packs.add-key', { drive: found?.drive, file: found?.file });
    await rm(join(drives, 'stick', `${name}.pub`));
    return settings;
  };
  await call('settings.save', { settings: { ...defaultSettings, printing: { ...defaultSettings.printing, paper: 'a4' } } });
  let keys: Settings['packs']['trustedKeys'] = [];
  for (let count = 1; count <= 20; count += 1) keys = (await addsKey(`key-${count}`)).packs.trustedKeys;
  await expect(addsKey('one-too-many')).rejects.toThrow('keys-full');

  await call('packs.withdraw-key', { key: keys[3]?.key });
  const names = (await addsKey('one-more')).packs.trustedKeys.map(({ name }) => name);
  expect(names).toHaveLength(20);
  expect(names).toContain('one-more');
  expect(names).not.toContain('key-4');

  const stored: unknown = JSON.parse(await readFile(join(machine.dataDirectory, 'settings.json'), 'utf8'));
  expect(settingsSchema.safeParse((stored as { readonly settings: unknown }).settings).success).toBe(true);
});
