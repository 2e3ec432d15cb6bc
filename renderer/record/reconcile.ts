/**
 * Database and journal become one history again, whichever of them lost something (D-2): damage to IndexedDB is silent, so an empty
 * or shorter database is never taken for a first run. Every step may be cut off and done again.
 */
import type { RecordedEvent } from '#shared/record/events.ts';
import { addAndFold } from './fold/fold.ts';
import { rebuild } from './fold/rebuild.ts';
import type { JournalLink } from './journal-link.ts';
import { skipForUnseen } from './numbers.ts';
import { agreeOnBase } from './retention/agree-on-base.ts';
import type { RecordStore, StoreState } from './store/record-store.ts';

const CHUNK = 5000;

export interface Reconciled {
  /** The journal is ahead but did not answer: reconcile again later. */
  readonly isUnread: boolean;
  readonly replayed: number;
}

/**
 * Takes into the database what only the journal has. What only the database has is left for the push.
 * @param day service day, whose numbers skip what cannot be read
 */
export async function reconcile(store: RecordStore, link: JournalLink, day: string): Promise<Reconciled> {
  // What is written meanwhile stands behind it.
  const head = link.head().seq;
  const { replayed, isUnread, upTo } = (await agreeOnBase(store, link)) ? await replayMissing(store, link) : nothingTold;
  await store.write(async (tables) => {
    const before = await tables.state();
    if (before.isFoldStale) await rebuild(tables);
    const unread = isUnread
      ? {
          from: upTo ?? before.unread?.from ?? (await tables.eventsDownFrom(head, 1))[0]?.seq ?? 0,
          to: before.unread?.to ?? head,
        }
      : null;
    const state: StoreState = { ...(before.isFoldStale ? await tables.state() : before), isFoldStale: false, unread };
    if (before.isFoldStale || before.unread !== unread) await tables.putState(state);
    const { base } = state;
    const last = Math.max(base.seq, link.head().seq, await tables.lastSeq());
    await skipForUnseen(tables, state, { day, unseen: last - base.seq + base.lost - (await tables.countEvents(base.seq)) });
  });
  return { isUnread, replayed };
}

interface Replay extends Reconciled {
  /** Up to there the database holds what the journal holds; undefined: the journal did not answer at all. */
  readonly upTo: number | undefined;
}

const nothingTold: Replay = { isUnread: true, replayed: 0, upTo: undefined };

async function replayMissing(store: RecordStore, link: JournalLink): Promise<Replay> {
  const agreed = await lastAgreed(store, link);
  if (agreed === undefined) return nothingTold;
  let replayed = 0;
  let upTo = agreed;
  let reading = agreed < link.head().seq ? link.read(agreed, CHUNK) : undefined;
  while (reading !== undefined) {
    const events = await reading;
    const last = events?.at(-1);
    if (events === undefined) return { isUnread: true, replayed, upTo };
    if (last === undefined) break;
    // The machine reads the next stretch while the database takes this one.
    reading = last.seq < link.head().seq ? link.read(last.seq, CHUNK) : undefined;
    replayed += await take(store, events, link.head().seq);
    upTo = last.seq;
  }
  return { isUnread: false, replayed, upTo };
}

/**
 * The highest `seq` under which both hold the same event, and the database all before it; that of the base when they share nothing.
 * @returns undefined when the journal did not answer
 */
async function lastAgreed(store: RecordStore, link: JournalLink): Promise<number | undefined> {
  let top = link.head().seq;
  // One look for all: a start waits for each transaction.
  const { own, newest } = await store.read(async (tables) => {
    const { base, unread } = await tables.state();
    top = Math.min(top, unread?.from ?? top);
    return { own: base.seq, newest: await tables.eventsDownFrom(top, 1) };
  });
  const base = Math.max(own, link.base().seq);
  for (let size = 1; top > base; size = CHUNK) {
    const [from, limit] = [top, size];
    const local = size === 1 ? newest : await store.read((tables) => tables.eventsDownFrom(from, limit));
    const lowest = local.at(-1)?.seq;
    if (lowest === undefined) return base;
    const journal = await link.read(lowest - 1, limit);
    if (journal === undefined) return undefined;
    const ids = new Map(journal.map(({ seq, id }) => [seq, id]));
    const agreed = local.find(({ seq, id }) => ids.get(seq) === id);
    if (agreed !== undefined) return agreed.seq;
    top = lowest - 1;
  }
  return base;
}

/**
 * Puts a stretch of the journal into the database. The journal wins: if another event stands under one of its numbers, that event
 * and all later ones of its history move behind the journal's head, in their order, and are pushed from there. What was written and
 * pushed while the journal could not be read is no other history.
 */
async function take(store: RecordStore, events: readonly RecordedEvent[], head: number): Promise<number> {
  return store.write(async (tables) => {
    const first = events[0]?.seq ?? 0;
    const end = events.at(-1)?.seq ?? 0;
    const local = await tables.eventsAfter(first - 1, Infinity);
    const ids = new Map(events.map(({ seq, id }) => [seq, id]));
    const known = new Set(local.filter(({ seq, id }) => ids.get(seq) === id).map(({ seq }) => seq));
    const conflict = local.find(({ seq, id }) => seq <= end && ids.has(seq) && ids.get(seq) !== id);
    const state = await tables.state();
    if (conflict !== undefined) {
      const since = state.unread?.to ?? head;
      const isPushed = (seq: number): boolean => seq > since && seq <= head;
      const displaced = local.filter(({ seq }) => seq >= conflict.seq && !known.has(seq) && !isPushed(seq));
      await tables.deleteEvents(displaced.map(({ seq }) => seq));
      await tables.put({ events: displaced.map((event, index) => ({ ...event, seq: head + 1 + index })) });
    }
    const fresh = events.filter(({ seq }) => !known.has(seq));
    const isInTheMiddle = state.isFoldStale || local.length > 0;
    if (isInTheMiddle) {
      await tables.put({ events: fresh });
      await tables.putState({ ...state, isFoldStale: true });
    } else await addAndFold(tables, fresh);
    return fresh.length;
  });
}
