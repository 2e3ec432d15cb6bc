/** Looks for files of one kind at each stick's top and one level below, nowhere else: a stick may hold somebody's whole life. */
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundFile } from '#shared/packs/install/pack-calls.ts';
import { errorCode } from '../log/describe-error.ts';
import type { Drive } from './drives.ts';

/** More than a screen can show; a stick made to confuse does not keep the kiosk busy. */
const MAX_FOUND = 50;
const MAX_ENTRIES_A_FOLDER = 2000;

/** @param endings `.pack`; compared without regard to case */
export async function findOnSticks(drives: readonly Drive[], endings: readonly string[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const drive of drives) {
    const top = await entriesOf(drive.path);
    const folders = top.filter((entry) => entry.isDirectory() && !isHidden(entry.name));
    const files = top.filter((entry) => entry.isFile()).map(({ name }) => name);
    for (const { name } of folders) {
      const inside = await entriesOf(join(drive.path, name));
      files.push(...inside.filter((entry) => entry.isFile()).map((entry) => `${name}/${entry.name}`));
    }
    for (const file of files) {
      if (found.length >= MAX_FOUND) return found;
      if (!isWanted(file, endings)) continue;
      const bytes = await sizeOf(join(drive.path, ...file.split('/')));
      if (bytes !== null) found.push({ drive: drive.id, driveName: drive.name, file, bytes });
    }
  }
  return found.toSorted((a, b) => a.file.localeCompare(b.file, 'ru'));
}

/** @returns where a chosen file is, if its stick is still in and the file still found there; null else */
export async function locateOnStick(
  drives: readonly Drive[],
  endings: readonly string[],
  chosen: { readonly drive: string; readonly file: string },
): Promise<string | null> {
  const drive = drives.find(({ id }) => id === chosen.drive);
  if (drive === undefined) return null;
  // Only what a search finds may be opened: a name from the page cannot lead anywhere else.
  const found = await findOnSticks([drive], endings);
  return found.some(({ file }) => file === chosen.file) ? join(drive.path, ...chosen.file.split('/')) : null;
}

async function entriesOf(directory: string) {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries.slice(0, MAX_ENTRIES_A_FOLDER);
  } catch (error) {
    // Pulled out while we looked, or closed to us: then there is nothing on it.
    if (errorCode(error) !== null) return [];
    throw error;
  }
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    const stat = await lstat(file);
    return stat.isFile() ? stat.size : null;
  } catch (error) {
    if (errorCode(error) !== null) return null;
    throw error;
  }
}

function isWanted(file: string, endings: readonly string[]): boolean {
  const name = file.split('/').at(-1) ?? '';
  // Systems leave files like «._name.pack» beside the real ones.
  return !isHidden(name) && endings.some((ending) => name.toLowerCase().endsWith(ending));
}

const isHidden = (name: string): boolean => name.startsWith('.');
