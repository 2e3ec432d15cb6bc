import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { errorCode } from '../log/describe-error.ts';
import { CONTENT_FOLDER, SOURCE_NAME } from '../packs/source/pack-folder.ts';
import { EXIT_DONE } from './exit-codes.ts';
import { complain, type Office } from './office.ts';
import { words } from './words.ts';

/** `new ПАПКА`: the shipped content as a start. Never writes into a folder that holds something. */
export async function newFolder(office: Office, folder: string): Promise<number> {
  const directory = office.pathOf(folder);
  try {
    if ((await readdir(directory)).length > 0) return complain(office, words.folderTaken(directory));
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return complain(office, words.folderTaken(directory));
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  await mkdir(directory, { recursive: true });
  await cp(office.shippedContent, join(directory, CONTENT_FOLDER), { recursive: true });
  await writeFile(join(directory, SOURCE_NAME), words.sourceFile(idFrom(basename(directory))));
  office.terminal.say(words.made(directory));
  return EXIT_DONE;
}

/** A pack id out of the folder's name, where the name has Latin letters. */
function idFrom(name: string): string {
  const id = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
  return id === '' ? 'centre' : id;
}
