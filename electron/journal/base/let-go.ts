/** Whole files of old events go, from the oldest on. The base is durable, twice, before the first of them is removed. */
import type { JournalHead } from '#shared/kiosk-api.ts';
import type { Base } from '#shared/retention/base.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Catalogue } from '../catalogue.ts';
import { writeProblem, type Files } from '../disk/files.ts';
import { tryRemove } from '../disk/try-remove.ts';
import type { BaseProblem, JournalFile } from '../journal.ts';
import { verifyFile } from '../verify-file.ts';
import type { BaseStore } from './base-store.ts';

/** @returns oldest first; every one has been read from end to end */
export async function filesOf(catalogue: Catalogue): Promise<readonly JournalFile[]> {
  const files: JournalFile[] = [];
  for (const entry of catalogue.entries.slice()) {
    const { first, last, present, isRegular } = await catalogue.verify(entry);
    const from = first?.seq ?? entry.start;
    const isBehind = from > (files.at(-1)?.to ?? catalogue.base.mark.seq);
    files.push({
      day: first?.event.day ?? entry.day,
      to: last?.seq ?? from,
      present: present.slice(),
      isWhole: isRegular && !entry.isClosed && isBehind,
    });
  }
  return files;
}

/**
 * @param base all but its hash, which the last line gives
 * @returns the journal's head, which stays; `out-of-step` when other lines stand there than those that the base was made from
 */
export async function letGo(
  catalogue: Catalogue,
  files: Files,
  base: Omit<Base, 'hash'>,
  head: JournalHead,
): Promise<Result<JournalHead, BaseProblem>> {
  const { mark } = catalogue.base;
  const gone = catalogue.entries.filter(({ facts }) => facts?.last !== undefined && facts.last.seq <= base.seq);
  const last = gone.at(-1)?.facts?.last;
  const lines = gone.reduce((sum, { facts }) => sum + (facts?.lines ?? 0), 0);
  const isSame = last?.seq === base.seq && lines === base.seq - mark.seq - (base.lost - mark.lost);
  if (last === undefined || !isSame) return err({ code: 'out-of-step' });
  try {
    await catalogue.takeTurn(async () => {
      await catalogue.base.write({ ...base, hash: last.hash });
      catalogue.drop(gone);
      await removeFiles(
        files,
        gone.map((entry) => catalogue.pathOf(entry)),
      );
    });
    return ok(head);
  } catch (error) {
    return err(writeProblem(error));
  }
}

/** What stays because the disk refuses, or because the power goes now, is removed at the next start. */
async function removeFiles(files: Files, paths: readonly string[]): Promise<void> {
  for (const path of paths) await tryRemove(files, path);
}

/**
 * Finishes what a power cut left: a whole file below the base goes. One that is damaged, or holds later events too, is no such file and
 * is looked after as any other.
 * @returns whether the file is none of the journal's any more
 */
export async function isLetGo(
  base: Pick<BaseStore, 'mark' | 'isTwice'>,
  files: Files,
  { start, path }: { readonly start: number; readonly path: string },
): Promise<boolean> {
  if (start > base.mark.seq) return false;
  const { isRegular, last } = await verifyFile(files, path);
  if (!isRegular || last === undefined || last.seq > base.mark.seq) return false;
  if (base.isTwice) await removeFiles(files, [path]);
  return true;
}
