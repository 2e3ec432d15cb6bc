/** What a new pack changes, file by file. */

export interface HashedFile {
  readonly path: string;
  readonly sha256: string;
}

export interface FileChange {
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
}

/** @returns sorted by path */
export function changesBetween(before: readonly HashedFile[], after: readonly HashedFile[]): readonly FileChange[] {
  const old = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const now = new Map(after.map(({ path, sha256 }) => [path, sha256]));
  const changes: FileChange[] = [];
  for (const [path, sha256] of now) {
    const was = old.get(path);
    if (was === undefined) changes.push({ path, kind: 'added' });
    else if (was !== sha256) changes.push({ path, kind: 'changed' });
  }
  for (const path of old.keys()) if (!now.has(path)) changes.push({ path, kind: 'removed' });
  return changes.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
