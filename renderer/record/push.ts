/** Everything the journal lacks goes to it through here: a fresh event, what waited, and lines it lost. */
import { APPEND_LIMIT, type AppendOutcome, type JournalLink } from './journal-link.ts';
import type { Ledger } from './ledger.ts';

/** A journal that is out of step again right after reconciling is left for the next tick. */
const MAX_RESYNCS = 3;

export interface PushDeps {
  readonly ledger: Ledger;
  readonly link: JournalLink;
  /** Of the store's last event: at that point nothing is left, and the visitor need not wait for a look into the database. */
  readonly lastSeq: () => number;
  /** The journal's head is not where it was thought: agree again. */
  readonly resync: () => Promise<void>;
}

/**
 * Appends events behind the journal's head until none is left or the journal refuses.
 * @returns how many were appended
 */
export async function pushPending({ ledger, link, lastSeq, resync }: PushDeps): Promise<number> {
  let appended = 0;
  for (let resyncs = 0; resyncs <= MAX_RESYNCS && link.head().seq < lastSeq();) {
    const events = await ledger.behind(link.head().seq, APPEND_LIMIT);
    if (events.length === 0 || link.isSuperseded.value) return appended;
    const outcome = await link.append(events);
    if (outcome === 'refused' || outcome === 'superseded') return appended;
    if (outcome === 'taken') {
      appended += events.length;
      ledger.forgetUpTo(link.head().seq);
    } else {
      resyncs += 1;
      await resync();
    }
  }
  return appended;
}

export interface Returned {
  readonly returned: number;
  readonly isOwing: boolean;
}

/**
 * Gives the journal back what it lost to damage. Only a run from the beginning of a gap can be given back, and only the very same
 * events fit: the line behind the gap remembers their hash. The journal refuses the rest, and the database keeps it.
 * @returns how many lines came back, and whether others may come later: the journal could not take them now
 */
export async function returnMissing({ ledger, link }: Pick<PushDeps, 'ledger' | 'link'>): Promise<Returned> {
  let returned = 0;
  let isOwing = false;
  for (const { from, to } of link.missing()) {
    for (let next = from; next <= to;) {
      const start = next;
      const stored = await ledger.read((tables) => tables.eventsAfter(start - 1, Math.min(APPEND_LIMIT, to - start + 1)));
      const run = stored.filter(({ seq }, index) => seq === start + index && seq <= to);
      if (run.length === 0) break;
      const outcome: AppendOutcome = await link.append(run);
      if (outcome === 'refused' || outcome === 'superseded') isOwing = true;
      if (outcome !== 'taken') break;
      returned += run.length;
      next += run.length;
    }
  }
  return { returned, isOwing };
}
