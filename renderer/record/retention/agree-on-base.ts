/**
 * Where the history begins. Each side may have lost that, or have let go what the other still holds: before their events are compared both
 * know the same beginning.
 */
import type { Base, BaseMark } from '#shared/retention/base.ts';
import { rebuild } from '../fold/rebuild.ts';
import type { JournalLink } from '../journal-link.ts';
import type { RecordStore, Tables } from '../store/record-store.ts';

/** @returns false when the journal did not answer */
export async function agreeOnBase(store: RecordStore, link: JournalLink): Promise<boolean> {
  const { seq } = await store.read(async (tables) => (await tables.state()).base);
  if (seq > 0 && (seq > link.base().seq || !link.base().isKnown)) await giveBack(store, link);
  return keepBase(store, link);
}

/**
 * The database keeps a copy of the journal's base. Events that it still holds up to there go later, when nobody is in a visit.
 * @returns false when the journal did not answer
 */
export async function keepBase(store: Pick<RecordStore, 'read' | 'write'>, link: JournalLink): Promise<boolean> {
  const theirs = link.base();
  const own = await store.read(async (tables) => ({ seq: (await tables.state()).base.seq, isThere: await tables.hasBase() }));
  // A copy that is gone is asked for again, if the journal has it still.
  if (theirs.seq < own.seq || (theirs.seq === own.seq && (own.isThere || own.seq === 0))) return true;
  const base = await link.readBase();
  if (base?.seq !== theirs.seq) return false;
  await store.write(async (tables) => ((await holds(tables, theirs)) ? tables.putBase(base) : takeOver(tables, base)));
  return true;
}

/** A journal that has lines of its own and does not take it goes on as it is. */
async function giveBack(store: RecordStore, link: JournalLink): Promise<void> {
  const own = await store.read((tables) => tables.base());
  if (own !== null && (own.seq > link.base().seq || own.isKnown)) await link.begin(own);
}

/** Whether the last event that was let go stands here, and all before it with it. */
async function holds(tables: Tables, { seq, lastId }: Pick<BaseMark, 'seq' | 'lastId'>): Promise<boolean> {
  const [event] = await tables.eventsDownFrom(seq, 1);
  return event?.seq === seq && (lastId === '' || event.id === lastId);
}

/** An empty database, or a former copy: what it held of that time is in the base, whole. */
async function takeOver(tables: Tables, base: Base): Promise<void> {
  await tables.deleteEventsUpTo(base.seq);
  await tables.putBase(base);
  await rebuild(tables);
}
