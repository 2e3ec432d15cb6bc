/** The words in which the import rules are written. */
import { dirname } from 'node:path';
import { code, packageOf, sources, TOPS, type Import } from './sources.ts';

/** One line a breach: `file imports what`. */
export function breaches(isIn: (path: string) => boolean, isAllowed: (imported: Import, path: string) => boolean): string[] {
  return sources
    .filter(({ path }) => isIn(path))
    .flatMap(({ path, imports }) =>
      imports.filter((imported) => !isAllowed(imported, path)).map(({ name }) => `${path} imports ${name}`),
    );
}

export const within =
  (...folders: readonly string[]) =>
  (path: string) =>
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
export const outside =
  (...folders: readonly string[]) =>
  (path: string) =>
    !within(...folders)(path);
export const isFileIn =
  (...folders: readonly string[]) =>
  ({ file }: Import) =>
    file !== null && within(...folders)(file);
export const isPackage =
  (...names: readonly string[]) =>
  ({ name, file }: Import) =>
    file === null && (names.includes(packageOf(name)) || (names.includes('node:*') && name.startsWith('node:')));
export const anyOf =
  (...rules: readonly ((imported: Import) => boolean)[]) =>
  (imported: Import) =>
    rules.some((rule) => rule(imported));

/** @returns a circle of folders, or null. Files at the top of electron/ and renderer/ put parts together and count one by one. */
export function findCycle(): string[] | null {
  const edges = new Map<string, Set<string>>();
  for (const { path, imports } of code) {
    for (const { file } of imports) {
      if (file === null || folderOf(file) === folderOf(path)) continue;
      edges.set(folderOf(path), (edges.get(folderOf(path)) ?? new Set()).add(folderOf(file)));
    }
  }
  const done = new Set<string>();
  const walk = (folder: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(folder)) return [...trail.slice(trail.indexOf(folder)), folder];
    if (done.has(folder)) return null;
    for (const next of edges.get(folder) ?? []) {
      const cycle = walk(next, [...trail, folder]);
      if (cycle !== null) return cycle;
    }
    done.add(folder);
    return null;
  };
  for (const folder of edges.keys()) {
    const cycle = walk(folder, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

function folderOf(path: string): string {
  if (TOPS.some((top) => dirname(path) === top)) return path;
  return path
    .split('/')
    .slice(0, path.startsWith('renderer/features/') ? 3 : 2)
    .join('/');
}
