/** The database of a page that was closed, as an earlier version of the program left it. */
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

/** As from the third version on. */
const TABLES = {
  events: 'seq',
  tickets: 'id, [day+letter]',
  counters: '[day+letter]',
  calls: 'callId',
  state: '',
  surveys: 'id, day, textDay',
  days: 'day',
  blocks: 'last',
};

/** @param change what that version had in another way */
export async function takeBackTo(
  version: 3 | 4,
  bench: { indexedDB: IDBFactory },
  change: (before: Dexie) => Promise<unknown>,
): Promise<void> {
  const now = await new Dexie('first-step', { indexedDB: bench.indexedDB, IDBKeyRange }).open();
  bench.indexedDB = new IDBFactory();
  const before = new Dexie('first-step', { indexedDB: bench.indexedDB, IDBKeyRange });
  before.version(version).stores(TABLES);
  for (const name of Object.keys(TABLES).filter((table) => table !== 'state'))
    await before.table(name).bulkPut(await now.table(name).toArray());
  // Its rows do not hold their keys.
  const state = now.table<unknown, number>('state');
  await before.table('state').bulkPut(await state.toArray(), await state.toCollection().primaryKeys());
  await change(before);
  now.close();
  before.close();
}
