/** The page's database gives back where the history begins, after the journal lost that, or was lost as a whole. */
import { basename, dirname, join } from 'node:path';
import type { JournalHead } from '#shared/kiosk-api.ts';
import type { Base } from '#shared/retention/base.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Catalogue } from '../catalogue.ts';
import { writeProblem } from '../disk/files.ts';
import type { BaseProblem } from '../journal.ts';
import { ASIDE_DIRECTORY, type MendDeps } from '../mend-file.ts';

/**
 * @param head of the journal as it is
 * @returns its head from now on; `out-of-step` when the journal has lines that the base does not fit
 */
export async function beginAnew(
  { catalogue, files, now }: MendDeps & { readonly catalogue: Catalogue },
  base: Base,
  head: JournalHead,
): Promise<Result<JournalHead, BaseProblem>> {
  const { mark } = catalogue.base;
  const isWanted = base.seq > mark.seq || !mark.isKnown;
  // All of the journal is older than the base: a former copy of it, which is put aside and not deleted.
  const isOlder = head.seq < base.seq;
  if (!isWanted || (!isOlder && !(await fits(catalogue, base, head)))) return err({ code: 'out-of-step' });
  try {
    if (isOlder) await catalogue.takeTurn(() => putAllAside({ catalogue, files, now }));
    await catalogue.base.write(base);
    return ok(isOlder ? { seq: base.seq, hash: base.hash } : head);
  } catch (error) {
    return err(writeProblem(error));
  }
}

async function fits(catalogue: Catalogue, { seq, hash }: Base, head: JournalHead): Promise<boolean> {
  const [entry] = catalogue.entries;
  const first = entry && (await catalogue.verify(entry)).first;
  if (first === undefined) return head.hash === hash;
  return first.seq > seq && (first.seq > seq + 1 || first.prev === hash);
}

async function putAllAside({ catalogue, files, now }: MendDeps & { readonly catalogue: Catalogue }): Promise<void> {
  for (const entry of catalogue.entries.slice()) {
    const path = catalogue.pathOf(entry);
    await files.rename(path, join(dirname(path), ASIDE_DIRECTORY, `${basename(path)}.${now()}.old`));
    catalogue.drop([entry]);
  }
}
