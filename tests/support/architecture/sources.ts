/** The project's source files, what they import, and the rules' small words. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const TOPS = ['shared', 'electron', 'renderer'] as const;

export interface Source {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written. */
  readonly name: string;
  /** From the root, with `/`; null for a package. */
  readonly file: string | null;
}

export const sources = TOPS.flatMap(readSources);
export const code = sources.filter(({ path }) => /\.tsx?$/.test(path));

function readSources(top: string): Source[] {
  return readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      return { path: fromRoot(file), text, imports: importsOf(file, text) };
    });
}

/** Every static and dynamic import, re-export and worker address. Types too: a type is knowledge of the other side. */
function importsOf(file: string, text: string): Import[] {
  const found = text.matchAll(
    /(?:^\s*(?:import|export)\b[^'";]*?\bfrom\s*|^\s*import\s*|\bimport\s*\(\s*|\bnew URL\(\s*)'([^']+)'/gm,
  );
  return [...found].map(([, name = '']) => ({ name, file: resolveImport(file, name) }));
}

function resolveImport(file: string, name: string): string | null {
  if (name.startsWith('#shared/')) return `shared/${name.slice('#shared/'.length)}`;
  return name.startsWith('.') ? fromRoot(resolve(dirname(file), name)) : null;
}

export function fromRoot(file: string): string {
  return relative(ROOT, file).replaceAll(sep, '/');
}

export const packageOf = (name: string): string =>
  name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? '');

export interface Folder {
  readonly path: string;
  readonly files: readonly string[];
  readonly folderCount: number;
}

export function foldersUnder(path: string): Folder[] {
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return [{ path, files, folderCount: folders.length }, ...folders.flatMap(({ name }) => foldersUnder(`${path}/${name}`))];
}
