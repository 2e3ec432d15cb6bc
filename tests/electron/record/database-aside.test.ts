import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyDatabaseAside, putDatabaseAside } from '../../../electron/record/database-aside.ts';

let data: string;
let database: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'aside-'));
  database = join(data, 'browser', 'Default', 'IndexedDB');
});
afterEach(() => rm(data, { recursive: true }));

async function breaks(what: string): Promise<void> {
  await mkdir(join(database, 'origin.leveldb'), { recursive: true });
  await writeFile(join(database, 'origin.leveldb', '000003.log'), what);
  await writeFile(join(database, 'origin.leveldb', 'LOCK'), '');
  await writeFile(join(data, 'browser', 'Default', 'Preferences'), 'stay');
}
const kept = (): Promise<string> => readFile(join(data, 'database-aside', 'origin.leveldb', '000003.log'), 'utf8');

test('the database is moved, whole, and nothing else of the profile; the newest broken one stays', async () => {
  await breaks('first');
  await putDatabaseAside(data);
  expect(await kept()).toBe('first');
  expect(await readdir(join(data, 'browser', 'Default'))).toEqual(['Preferences']);
  await breaks('second');
  await putDatabaseAside(data);
  expect(await kept()).toBe('second');
});

test('a database that is gone already is no fault', async () => {
  await putDatabaseAside(data);
  expect(await readdir(data)).toEqual([]);
});

test('a copy of one in use is whole but for its lock; without a whole copy the disk’s refusal is told', async () => {
  await breaks('in use');
  await copyDatabaseAside(data, database);
  expect(await kept()).toBe('in use');
  expect(await readdir(join(data, 'database-aside', 'origin.leveldb'))).toEqual(['000003.log']);
  expect(await readFile(join(database, 'origin.leveldb', '000003.log'), 'utf8')).toBe('in use');
  await expect(copyDatabaseAside(data, join(data, 'nowhere'))).rejects.toThrow(/ENOENT/);
});
