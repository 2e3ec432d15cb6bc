/** Decides which old events may go, and lets them go: exported, whole on the disk, and with enough days behind them. */
import { noteEvents } from '#shared/exports/book.ts';
import { isWithin, type SeqRange } from '#shared/record/ranges.ts';
import { err, type Result } from '#shared/result.ts';
import { countOld } from '#shared/retention/old-files.ts';
import { foldSummary, subjectOf } from '#shared/retention/summary.ts';
import type { ExportKeeper } from '../exports/export-keeper.ts';
import { orNotReadable } from '../exports/or-not-readable.ts';
import { readRange } from '../exports/write/read-range.ts';
import type { BaseProblem, Journal } from '../journal/journal.ts';
import type { Log } from '../log/log.ts';

/** So many at a time: what they tell is folded in memory. A busy kiosk that begins with this catches up within minutes. */
const FILES_AT_ONCE = 31;

export interface RetentionDeps {
  readonly journal: Journal;
  readonly exports: Pick<ExportKeeper, 'proven' | 'last'>;
  readonly keepDays: () => number;
  readonly log: Log;
}

export interface LetGoRequest {
  /** Gaps of the journal as the page knows them; its database holds nothing of these. */
  readonly missing: readonly SeqRange[];
  /** Asked once more before anything is deleted. */
  readonly isAllowed: () => boolean;
}

export type LetGoProblem = BaseProblem | { readonly code: 'superseded' };

export interface Retention {
  /** @returns null when there was nothing to do */
  readonly letGo: (request: LetGoRequest) => Promise<Result<unknown, LetGoProblem> | null>;
}

export function createRetention({ journal, exports, keepDays, log }: RetentionDeps): Retention {
  /** Nothing could go then; another answer needs another day, another export or another rule. */
  let lookedAt = '';

  async function letGo({ missing, isAllowed }: LetGoRequest): Promise<Result<unknown, LetGoProblem> | null> {
    const files = await journal.files();
    const last = await orNotReadable(exports.last());
    // Nothing is proven to be exported then.
    if (last === 'not-readable') return null;
    const state = `${files.length} ${files.at(-1)?.day} ${keepDays()} ${last?.number ?? 0}`;
    if (state === lookedAt || !isWell(journal, missing)) return null;
    const count = countOld(
      files.map(({ day }) => day),
      keepDays(),
    );
    const to = await lastToGo(files.slice(0, Math.min(count, FILES_AT_ONCE)));
    if (to === null) {
      lookedAt = state;
      return null;
    }
    const base = await baseAt(to);
    if (base === undefined) return null;
    if (!isAllowed()) return err({ code: 'superseded' });
    const done = await journal.letGo(base);
    if (done.ok) log.info('events-let-go', { upTo: to });
    else log.warn('events-not-let-go', { code: done.problem.code });
    return done;
  }

  /** `seq` of the last event of those old files that are whole and exported. */
  async function lastToGo(old: Awaited<ReturnType<Journal['files']>>): Promise<number | null> {
    const last = old.at(-1);
    if (last === undefined) return null;
    const proven = await orNotReadable(exports.proven({ from: journal.base().seq + 1, to: last.to }));
    if (proven === 'not-readable') return null;
    const stays = old.findIndex(({ isWhole, present }) => !isWhole || !isWithin(present, proven));
    if (stays !== -1) log.warn('events-wait-for-export', { from: old[stays]?.present[0]?.from ?? 0 });
    return (stays === -1 ? last : old[stays - 1])?.to ?? null;
  }

  /**
   * One pass over what goes, one over what stays: tickets that were cut in two are needed. Ten seconds for half a million events.
   * @returns undefined when the base cannot be read, or somebody came meanwhile: whatever is recorded ends the work until the next quiet time
   */
  async function baseAt(to: number) {
    const before = await journal.readBase();
    if (before === undefined) return undefined;
    const { seq: head } = journal.head();
    const fold = foldSummary(before.summary);
    let { book } = before;
    let events = 0;
    for await (const piece of readRange(journal, { from: before.seq + 1, to })) {
      if (journal.head().seq !== head) return undefined;
      fold.add(piece);
      book = noteEvents(book, piece);
      events += piece.length;
    }
    const continued = new Set<string>();
    for await (const piece of readRange(journal, { from: to + 1, to: head })) {
      if (journal.head().seq !== head) return undefined;
      for (const event of piece) continued.add(subjectOf(event) ?? '');
    }
    const lost = before.lost + (to - before.seq - events);
    return { v: 1 as const, seq: to, isKnown: before.isKnown, lost, book, summary: fold.finish(continued) };
  }

  return { letGo };
}

/** It can be written, and the page knows the same gaps: none of them was found or closed a moment ago. */
function isWell(journal: Journal, missing: readonly SeqRange[]): boolean {
  const health = journal.health();
  if (health.state === 'not-writing') return false;
  const gaps = health.state === 'repaired' ? health.missing : [];
  return isWithin(gaps, missing) && isWithin(missing, gaps);
}
