/** The store in use, replaced by another when it fails; and this page's events that the journal does not hold yet. */
import type { RecordedEvent } from '#shared/record/events.ts';
import { createTurns } from '#shared/record/turns.ts';
import { addAndFold } from './fold/fold.ts';
import { createMemoryStore } from './store/memory-store.ts';
import { StoreFailedError, type RecordStore, type Tables } from './store/record-store.ts';

export interface LedgerDeps {
  /** Opens the database again, or memory if that fails, and makes it agree with the journal. */
  readonly reopen: () => Promise<RecordStore>;
  readonly prepare: (store: RecordStore) => Promise<unknown>;
  /** Last `seq` of the journal. */
  readonly head: () => number;
  readonly onReplaced: () => void;
}

export class Ledger {
  #store: RecordStore;
  #tail: RecordedEvent[] = [];
  #isClosed = false;
  readonly #deps: LedgerDeps;
  readonly #takeTurn = createTurns();

  constructor(store: RecordStore, deps: LedgerDeps) {
    this.#store = store;
    this.#deps = deps;
  }

  get store(): RecordStore {
    return this.#store;
  }

  /** One strict transaction; a database that fails is opened once more, then left for memory (D-7). */
  async write<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
    return this.#outlive((store) => store.write(work));
  }

  async read<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
    return this.#outlive((store) => store.read(work));
  }

  /** Remembers an event until the journal has it. */
  note(event: RecordedEvent): void {
    this.#tail.push(event);
  }

  forgetUpTo(seq: number): void {
    this.#tail = this.#tail.filter((event) => event.seq > seq);
  }

  /** Events behind `seq` without a gap: from memory when they are at hand, else from the store. */
  async behind(seq: number, limit: number): Promise<RecordedEvent[]> {
    const start = this.#tail.findIndex((event) => event.seq === seq + 1);
    if (start === -1) return this.read((tables) => tables.eventsAfter(seq, limit));
    const near = this.#tail.slice(start, start + limit);
    return near.filter((event, index) => event.seq === seq + 1 + index);
  }

  close(): void {
    this.#isClosed = true;
    this.#store.close();
  }

  async #outlive<T>(work: (store: RecordStore) => Promise<T>): Promise<T> {
    for (const next of ['reopen', 'memory'] as const) {
      const store = this.#store;
      try {
        return await work(store);
      } catch (error) {
        if (this.#isClosed || !(error instanceof StoreFailedError)) throw error;
        await this.#takeTurn(() => this.#replace(store, next));
      }
    }
    return work(this.#store);
  }

  async #replace(failed: RecordStore, by: 'reopen' | 'memory'): Promise<void> {
    if (this.#store !== failed) return;
    // A full disk lets it be read, and then not be opened again: a page of before may have left there what the journal lacks.
    const pending = await eventsBehind(failed, this.#deps.head());
    failed.close();
    const store = by === 'reopen' ? await this.#deps.reopen() : createMemoryStore();
    if (by === 'memory') await this.#deps.prepare(store);
    await store.write((tables) => putAbsent(tables, [...pending, ...this.#tail]));
    this.#store = store;
    this.#deps.onReplaced();
  }
}

async function putAbsent(tables: Tables, events: readonly RecordedEvent[]): Promise<void> {
  const last = await tables.lastSeq();
  const absent = new Map(events.filter(({ seq }) => seq > last).map((event) => [event.seq, event]));
  const inOrder = [...absent.values()].toSorted((a, b) => a.seq - b.seq);
  await addAndFold(tables, inOrder);
}

/** What waits in a failed store, if it can still be read. */
async function eventsBehind(store: RecordStore, seq: number): Promise<RecordedEvent[]> {
  try {
    return await store.read((tables) => tables.eventsAfter(seq, Infinity));
  } catch (error) {
    if (!(error instanceof StoreFailedError)) throw error;
    return [];
  }
}
