/** Does the journal's disk keep what it is given? Tried beside the files, so that no line of it is in the history. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { JournalHead } from '#shared/kiosk-api.ts';
import type { JournalCheck } from '#shared/self-test/self-test.ts';
import type { Catalogue } from './catalogue.ts';
import { writeProblem, type Files } from './disk/files.ts';
import { verifyFile } from './verify-file.ts';

/** No name of a journal file, so whatever a power cut leaves of it is never read. */
const MARK_FILE = 'self-test';
const MARK_BYTES = 512;

export interface CheckDeps {
  readonly directory: string;
  readonly files: Files;
  readonly catalogue: Catalogue;
  readonly head: () => JournalHead;
}

/** Call it while nothing is appended. */
export async function checkJournal(deps: CheckDeps): Promise<JournalCheck> {
  try {
    return (await keepsMark(deps)) ? await checkNewest(deps) : { code: 'not-kept' };
  } catch (error) {
    return writeProblem(error);
  }
}

async function keepsMark({ directory, files }: CheckDeps): Promise<boolean> {
  const path = join(directory, MARK_FILE);
  const mark = randomBytes(MARK_BYTES);
  await files.remove(path);
  const file = await files.open(path, 'create');
  const read = Buffer.alloc(MARK_BYTES);
  try {
    await file.write(mark, 0);
    await file.sync();
    await file.read(read, 0);
  } finally {
    await file.close();
    await files.remove(path);
  }
  await files.syncDirectory(directory);
  return read.equals(mark);
}

/** From the disk, not from what is remembered of it: every line's hash, and that the last one is the head. */
async function checkNewest({ files, catalogue, head }: CheckDeps): Promise<JournalCheck> {
  const newest = catalogue.entries.findLast(({ facts }) => facts?.last?.seq === head().seq);
  if (newest === undefined) return head().seq === 0 ? { code: 'sound', events: 0 } : { code: 'changed' };
  const facts = await catalogue.takeTurn(() => verifyFile(files, catalogue.pathOf(newest)));
  const isWhole = facts.isRegular && facts.damagedLines === 0 && facts.last?.hash === head().hash;
  return isWhole ? { code: 'sound', events: facts.lines } : { code: 'changed' };
}
