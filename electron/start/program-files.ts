/** Where the program's own files are: beside `package.json`, both in the built and in the packaged program. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ProgramFiles {
  readonly root: string;
  readonly appVersion: string;
  /** The folder of `check-in.yaml`. */
  readonly contentDirectory: string;
  /** The built page. */
  readonly pageDirectory: string;
}

/** @param from `import.meta.url` of a file of the program */
export function findProgramFiles(from: string): ProgramFiles {
  const root = rootAbove(dirname(fileURLToPath(from)));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  return {
    root,
    appVersion: manifest.version,
    contentDirectory: join(root, 'assets', 'content'),
    pageDirectory: join(root, 'dist', 'page'),
  };
}

function rootAbove(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory;
  const above = dirname(directory);
  if (above === directory) throw new Error('no package.json above the program');
  return rootAbove(above);
}
