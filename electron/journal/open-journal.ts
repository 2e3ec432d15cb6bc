/** Opens the journal of a directory: checks it, mends it, and appends to it (D-2, D-3). */
import { join } from 'node:path';
import type { JournalHead, JournalHealth } from '#shared/kiosk-api.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { beginAnew } from './base/begin-anew.ts';
import { filesOf, letGo } from './base/let-go.ts';
import { Catalogue } from './catalogue.ts';
import { checkJournal, type CheckDeps } from './check-journal.ts';
import { createCommits } from './commits.ts';
import { writeProblem, type Files, type WriteProblem } from './disk/files.ts';
import { nodeFiles } from './disk/node-files.ts';
import { dropDoubles } from './drop-doubles.ts';
import type { Journal } from './journal.ts';
import { ASIDE_DIRECTORY } from './mend-file.ts';
import { readAfter } from './read-events.ts';

export interface OpenJournalOptions {
  /** Holds the daily files, and `aside/` for originals of damaged ones. Made if it is not there. */
  readonly directory: string;
  /** Milliseconds since 1970; only names of files put aside use it. */
  readonly now: () => number;
  readonly files?: Files;
}

/** @returns problems when the directory cannot be made or listed; damage inside it is mended and told by `health` */
export async function openJournal(options: OpenJournalOptions): Promise<Result<Journal, WriteProblem>> {
  const { directory, now, files = nodeFiles } = options;
  const catalogue = new Catalogue({ directory, files, now });
  try {
    await files.makeDirectory(join(directory, ASIDE_DIRECTORY));
    await catalogue.load();
  } catch (error) {
    return err(writeProblem(error));
  }
  return ok(startJournal({ directory, files, catalogue }, now, await findHead(catalogue)));
}

/** The newest file with a good line; files that hold none are mended on the way. */
async function findHead(catalogue: Catalogue): Promise<JournalHead> {
  for (const entry of catalogue.entries.toReversed()) {
    const { last } = await catalogue.verify(entry);
    if (last !== undefined) return { seq: last.seq, hash: last.hash };
  }
  const { seq, hash } = catalogue.base.mark;
  return { seq, hash };
}

function startJournal(deps: Pick<CheckDeps, 'directory' | 'files' | 'catalogue'>, now: () => number, head: JournalHead): Journal {
  const { catalogue, files } = deps;
  const listeners = new Set<(health: JournalHealth) => void>();
  let isClosing = false;
  let told = '';
  const commits = createCommits({ catalogue, files, head, onSettled: tellHealth });

  function health(): JournalHealth {
    const problem = commits.problem();
    if (problem !== undefined) return { state: 'not-writing', reason: problem.code };
    const damagedLines = catalogue.damagedLines();
    const missing = catalogue.missing(commits.head().seq);
    return damagedLines + missing.length > 0 ? { state: 'repaired', damagedLines, missing } : { state: 'sound' };
  }

  function tellHealth(): void {
    const current = JSON.stringify(health());
    if (current === told) return;
    told = current;
    for (const listener of listeners) listener(health());
  }

  async function verifyOlder(): Promise<void> {
    for (const entry of catalogue.entries.slice()) {
      if (isClosing) return;
      if (entry.facts === undefined) await catalogue.verify(entry);
    }
    for (const entry of catalogue.entries.slice()) if (!isClosing) await dropDoubles(catalogue, files, entry);
    tellHealth();
  }

  told = JSON.stringify(health());
  const verified = verifyOlder();
  return {
    verified,
    head: commits.head,
    health,
    append: commits.append,
    base: () => catalogue.base.mark,
    readBase: () => catalogue.base.read(),
    since: () => catalogue.entries[0]?.day ?? null,
    files: () => filesOf(catalogue),
    letGo: (base) => commits.moving((at) => letGo(catalogue, files, base, at)),
    beginAnew: (base) => commits.moving((at) => beginAnew({ catalogue, files, now }, base, at)),
    read: async (after, limit) => (await readAfter(catalogue, files, { after, limit })).map(({ event }) => event),
    find: async (letters, after, limit) =>
      (await readAfter(catalogue, files, { after, limit, letters })).map(({ event }) => event),
    check: () => commits.between(() => checkJournal({ ...deps, head: commits.head })),
    onHealth: (listener) => void listeners.add(listener),
    close: async () => {
      isClosing = true;
      await Promise.all([verified, commits.between(() => Promise.resolve())]);
    },
  };
}
