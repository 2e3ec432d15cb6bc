/** The base, kept twice: where the journal begins when it no longer begins at the first event. */
import { join } from 'node:path';
import { FIRST_PREV } from '#shared/record/journal-line.ts';
import { bareBase, markOf, type Base, type BaseMark } from '#shared/retention/base.ts';
import { systemCode, writeProblem, type Files } from '../disk/files.ts';
import { keepOriginal, type MendDeps } from '../mend-file.ts';
import { readBaseFile, writeBaseFile } from './base-file.ts';

const BASE_FILES = ['base.json', 'base.copy.json'] as const;
const NO_BASE = bareBase({ seq: 0, hash: FIRST_PREV, isKnown: true });

export class BaseStore {
  mark: BaseMark = markOf(NO_BASE);
  /** Copies that could not be read; their bytes were put aside. */
  damaged = 0;
  /** There was a base, and neither copy can be read. */
  isLost = false;
  /** Files below the base may go: both copies say so. */
  isTwice = false;
  readonly #files: Files;
  readonly #paths: readonly string[];
  readonly #now: MendDeps['now'];

  constructor({ directory, files, now }: MendDeps & { readonly directory: string }) {
    this.#files = files;
    this.#paths = BASE_FILES.map((name) => join(directory, name));
    this.#now = now;
  }

  /** Reads both; the newer good one counts, and the other is made like it. */
  async load(): Promise<void> {
    const found = await Promise.all(this.#paths.map((path) => readBaseFile(this.#files, path)));
    for (const [index, each] of found.entries()) if (each === 'damaged') await this.#putAside(this.#paths[index] ?? '');
    const good = found.filter((each) => typeof each === 'object');
    const newest = newestOf(good);
    this.damaged = found.filter((each) => each === 'damaged').length;
    this.isLost = newest === undefined && this.damaged > 0;
    if (newest === undefined) return;
    this.mark = markOf(newest);
    this.isTwice = good.length === this.#paths.length && good.every(({ seq, isKnown }) => isSame(newest, { seq, isKnown }));
    if (!this.isTwice) await this.#attempt(newest);
  }

  /** @returns undefined when neither copy can be read now */
  async read(): Promise<Base | undefined> {
    if (this.mark.seq === 0) return structuredClone(NO_BASE);
    const found = await Promise.all(this.#paths.map((path) => readBaseFile(this.#files, path)));
    return found.filter((each) => typeof each === 'object').find((each) => isSame(each, this.mark));
  }

  /**
   * @throws what `Files` throws; then the former base counts until the next start, which may find either
   */
  async write(base: Base): Promise<void> {
    this.isTwice = false;
    for (const path of this.#paths) await writeBaseFile(this.#files, path, base);
    this.mark = markOf(base);
    this.isTwice = true;
    this.isLost = false;
  }

  /** The chain begins anew at its first readable line; what was before is told by the exports alone. */
  async beginAt(first: { readonly seq: number; readonly prev: string } | undefined): Promise<void> {
    const seq = (first?.seq ?? 1) - 1;
    const base = bareBase({ seq, hash: first?.prev ?? FIRST_PREV, isKnown: seq === 0 });
    this.mark = markOf(base);
    this.isLost = false;
    await this.#attempt(base);
  }

  /** No room for a second copy: the next start tries again, and nothing is deleted until it succeeds. */
  async #attempt(base: Base): Promise<void> {
    try {
      await this.write(base);
    } catch (error) {
      writeProblem(error);
    }
  }

  async #putAside(path: string): Promise<void> {
    try {
      await keepOriginal({ files: this.#files, now: this.#now }, path);
    } catch (error) {
      // Bytes that cannot even be copied are left where they are.
      if (systemCode(error) === undefined) throw error;
    }
  }
}

function newestOf(bases: readonly Base[]): Base | undefined {
  return bases.toSorted((a, b) => Number(b.isKnown) - Number(a.isKnown) || b.seq - a.seq)[0];
}

function isSame(a: Pick<Base, 'seq' | 'isKnown'>, b: Pick<Base, 'seq' | 'isKnown'>): boolean {
  return a.seq === b.seq && a.isKnown === b.isKnown;
}
