/** The files of the journal in order: what is known of each, and what is missing in and between them. */
import { join } from 'node:path';
import type { SeqRange } from '#shared/kiosk-api.ts';
import { missingRanges } from '#shared/record/ranges.ts';
import { BaseStore } from './base/base-store.ts';
import { isLetGo } from './base/let-go.ts';
import { systemCode, writeProblem, type Files } from './disk/files.ts';
import { tryRemove } from './disk/try-remove.ts';
import type { JournalLine } from './lines/line.ts';
import { keepOriginal, rewriteFile } from './mend-file.ts';
import { readLines } from './lines/read-lines.ts';
import { createTurns } from '#shared/record/turns.ts';
import { emptyFacts, verifyFile, type FileFacts } from './verify-file.ts';

export interface Entry {
  readonly name: string;
  /** Of its first event. */
  readonly day: string;
  /** `seq` of its first good line. The name is only a label: files may have been swapped by hand. */
  readonly start: number;
  /** Undefined until the file was read from end to end. */
  facts: FileFacts | undefined;
  /** Nothing more is written to it: it could not be mended or cut back. */
  isClosed: boolean;
}

export interface CatalogueDeps {
  readonly directory: string;
  readonly files: Files;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const fileName = /^(\d{4}-\d{2}-\d{2})_(\d{9,})(?:-\d+)?\.jsonl$/;

export class Catalogue {
  /** Ascending by `start`. */
  readonly entries: Entry[] = [];
  /** Reading and rewriting exclude each other. */
  readonly takeTurn = createTurns();
  /** Events up to its `seq` were let go: nothing below is missing. */
  readonly base: BaseStore;
  readonly #deps: CatalogueDeps;
  readonly #names = new Set<string>();
  #damagedInRemovedFiles = 0;

  constructor(deps: CatalogueDeps) {
    this.#deps = deps;
    this.base = new BaseStore(deps);
  }

  async load(): Promise<void> {
    const { directory, files } = this.#deps;
    await this.base.load();
    for (const { name, size } of await files.list(directory)) {
      const [, day, label] = fileName.exec(name) ?? [];
      if (day === undefined) continue;
      // An empty file was left by a crash between its making and its first line.
      if (size === 0 && (await tryRemove(files, this.pathOf({ name })))) continue;
      this.#names.add(name);
      if (size === 0) continue;
      const start = (await this.#firstSeq(name)) ?? Number(label);
      if (await isLetGo(this.base, files, { start, path: this.pathOf({ name }) })) continue;
      this.add({ name, day, start, facts: undefined, isClosed: false });
    }
    if (this.base.isLost) await this.base.beginAt(await this.#firstLine());
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    this.entries.sort((a, b) => a.start - b.start);
  }

  /** They are none of the journal's any more; their names stay taken. */
  drop(gone: readonly Entry[]): void {
    for (const entry of gone) this.entries.splice(this.entries.indexOf(entry), 1);
  }

  /** @returns a name that was never used, so that a file that could not be removed is left alone */
  takeName({ seq, event }: JournalLine): string {
    const label = `${event.day}_${String(seq).padStart(9, '0')}`;
    let name = `${label}.jsonl`;
    for (let copy = 2; this.#names.has(name); copy += 1) name = `${label}-${copy}.jsonl`;
    this.#names.add(name);
    return name;
  }

  /** The file of this name was not made, or is gone. */
  freeName(name: string): void {
    this.#names.delete(name);
  }

  pathOf({ name }: Pick<Entry, 'name'>): string {
    return join(this.#deps.directory, name);
  }

  /** Reads a file from end to end, once, and mends it if need be. */
  async verify(entry: Entry): Promise<FileFacts> {
    return entry.facts ?? this.takeTurn(async () => (entry.facts ??= await this.#examine(entry)));
  }

  /** Takes lines into a file that lacks them, and out of it those with the hashes `doubles`. Call it inside a turn. */
  async rewrite(entry: Entry, more: readonly JournalLine[], doubles?: ReadonlySet<string>): Promise<FileFacts> {
    const { files } = this.#deps;
    const isLeft = await rewriteFile(files, this.pathOf(entry), more, doubles);
    if (!isLeft) {
      this.entries.splice(this.entries.indexOf(entry), 1);
      this.freeName(entry.name);
    }
    return isLeft ? verifyFile(files, this.pathOf(entry)) : emptyFacts();
  }

  /** @param upTo the journal's head */
  missing(upTo: number): SeqRange[] {
    const present = this.entries.flatMap(({ start, facts }, index) => {
      // A file that nobody has read yet is taken to be whole.
      return facts?.present ?? [{ from: start, to: (this.entries[index + 1]?.start ?? upTo + 1) - 1 }];
    });
    return missingRanges(present, upTo, this.base.mark.seq);
  }

  damagedLines(): number {
    return this.entries.reduce(
      (sum, { facts }) => sum + (facts?.damagedLines ?? 0),
      this.#damagedInRemovedFiles + this.base.damaged,
    );
  }

  /** @returns undefined when it cannot be read; a disk error is damage of this file, which its verification tells */
  async #firstSeq(name: string): Promise<number | undefined> {
    try {
      for await (const [first] of readLines(this.#deps.files, this.pathOf({ name }))) return first?.line?.seq;
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
    }
    return undefined;
  }

  async #firstLine(): Promise<JournalLine | undefined> {
    for (const entry of this.entries) {
      const { first } = await this.verify(entry);
      if (first !== undefined) return first;
    }
    return undefined;
  }

  async #examine(entry: Entry): Promise<FileFacts> {
    const facts = await verifyFile(this.#deps.files, this.pathOf(entry));
    if (facts.isRegular) return facts;
    try {
      await keepOriginal(this.#deps, this.pathOf(entry));
      const mended = await this.rewrite(entry, []);
      if (mended.first === undefined) this.#damagedInRemovedFiles += facts.damagedLines;
      return { ...mended, damagedLines: facts.damagedLines };
    } catch (error) {
      // No room to mend now: the good lines are used as they stand and nothing is added to this file.
      writeProblem(error);
      entry.isClosed = true;
      return facts;
    }
  }
}
