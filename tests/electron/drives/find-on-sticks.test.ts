/** Where packs are looked for on a stick, and that nothing else can be opened. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findOnSticks, locateOnStick } from '../../../electron/drives/find-on-sticks.ts';
import { createFolderDrives } from '../../../electron/drives/folder-drives.ts';

let root: string;
const put = async (path: string): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), 'abc');
};
const drives = () => createFolderDrives(root).list();
const locate = async (file: string, drive = 'A') => locateOnStick(await drives(), ['.pack'], { drive, file });
const find = async () => (await findOnSticks(await drives(), ['.pack'])).map(({ drive, file }) => `${drive}: ${file}`);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'drives-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('at the top and one level below, whatever the case of the ending, on every stick', async () => {
  for (const path of ['A/a.pack', 'A/Тексты/b.PACK', 'A/x/y/deep.pack', 'A/letter.txt', 'B/c.pack']) await put(path);
  expect(await find()).toEqual(['A: Тексты/b.PACK', 'A: a.pack', 'B: c.pack']);
});

test('hidden files, hidden folders, folders and links are not packs', async () => {
  for (const path of ['A/._a.pack', 'A/.Trashes/b.pack', 'A/c.pack/inside.txt']) await put(path);
  await symlink('/etc/passwd', join(root, 'A', 'link.pack'));
  expect(await find()).toEqual([]);
});

test('a stick that was pulled out is empty', async () => {
  await put('A/a.pack');
  const before = await drives();
  await rm(join(root, 'A'), { recursive: true });
  expect(await findOnSticks(before, ['.pack'])).toEqual([]);
  expect(await drives()).toEqual([]);
});

test('a stick full of packs shows fifty', async () => {
  for (let number = 0; number < 52; number += 1) await put(`A/${number}.pack`);
  expect(await find()).toHaveLength(50);
});

test('only what a search finds can be opened', async () => {
  await put('A/a.pack');
  await put('A/another.pack');
  await put('secret.pack');
  await put('A/x/y/deep.pack');
  expect(await locate('a.pack')).toBe(join(root, 'A', 'a.pack'));
  for (const file of ['../secret.pack', 'x/y/deep.pack', '/etc/passwd', 'b.pack', '']) expect(await locate(file)).toBeNull();
  expect(await locate('a.pack', '..')).toBeNull();
});
