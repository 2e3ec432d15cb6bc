/** D-7: retry once, then recreate from the journal, then memory only. The visitor always gets a ticket. */
import { deleteDexieStore, openDexieStore, type DatabaseFactory } from './dexie-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { StoreFailedError, type RecordStore } from './record-store.ts';

export interface OpenedStore<T> {
  readonly store: RecordStore;
  readonly prepared: T;
  /** The old database could not be opened and was deleted. */
  readonly isRecreated: boolean;
  /** The browser neither opens nor deletes it: it will be so at every start. */
  readonly isRefused: boolean;
}

/**
 * @param prepare makes the store agree with the journal; a store that fails in it counts as not opened
 * @param mayRecreate false while the page runs: what only the old database holds must stay for the next start
 */
export async function openStore<T>(
  factory: DatabaseFactory,
  prepare: (store: RecordStore) => Promise<T>,
  mayRecreate: boolean,
): Promise<OpenedStore<T>> {
  const ways = mayRecreate ? (['open', 'open', 'recreate'] as const) : (['open', 'open'] as const);
  let isRefused = false;
  for (const way of ways) {
    try {
      if (way === 'recreate') await deleteDexieStore(factory);
      return { ...(await prepared(await openDexieStore(factory), prepare)), isRecreated: way === 'recreate', isRefused: false };
    } catch (error) {
      if (!(error instanceof StoreFailedError)) throw error;
      // A full disk is no damage: deleting would lose what waits in there.
      if (error.reason === 'full') break;
      isRefused = way === 'recreate';
    }
  }
  return { ...(await prepared(createMemoryStore(), prepare)), isRecreated: false, isRefused };
}

async function prepared<T>(
  store: RecordStore,
  prepare: (store: RecordStore) => Promise<T>,
): Promise<Pick<OpenedStore<T>, 'store' | 'prepared'>> {
  try {
    return { store, prepared: await prepare(store) };
  } catch (error) {
    store.close();
    throw error;
  }
}
