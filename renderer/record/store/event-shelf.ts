/**
 * Events in IndexedDB, by `seq`: one row for each as it happens, and blocks of a hundred where history comes in bulk. A browser takes
 * as long for a row as for a block, and after a loss a visitor waits for all of them (D-7).
 */
import { Dexie, type Collection, type Table } from 'dexie';
import type { RecordedEvent } from '#shared/record/events.ts';

/** Each holds so many events and no gap. About 25 KB: above 64 KB Chromium makes a file of each value. */
export const BLOCK_EVENTS = 100;

export interface EventBlock {
  /** Of its last event. */
  readonly last: number;
  readonly events: readonly RecordedEvent[];
}

/** What `tables` says of events, inside the caller's transaction. */
export class EventShelf {
  readonly #rows: Table<RecordedEvent, number>;
  readonly #blocks: Table<EventBlock, number>;

  constructor(db: Dexie) {
    this.#rows = db.table('events');
    this.#blocks = db.table('blocks');
  }

  /** 0 when there is none. */
  lastSeq(): PromiseLike<number> {
    return Dexie.Promise.all([this.#rows.orderBy(':id').lastKey(), this.#blocks.orderBy(':id').lastKey()]).then((keys) =>
      Math.max(...keys.map((key) => (typeof key === 'number' ? key : 0))),
    );
  }

  async count(above: number): Promise<number> {
    const rows = await this.#rows.where(':id').above(above).count();
    const blocks = this.#blocks.where(':id').above(above);
    const [count, first] = [await blocks.count(), await blocks.firstKey()];
    const cut = typeof first === 'number' ? BLOCK_EVENTS - Math.min(BLOCK_EVENTS, first - above) : 0;
    return rows + count * BLOCK_EVENTS - cut;
  }

  async after(seq: number, limit: number): Promise<RecordedEvent[]> {
    const rows = await this.#rows.where(':id').above(seq).limit(limit).toArray();
    const blocks = await this.#blocks
      .where(':id')
      .above(seq)
      .limit(blocksFor(limit) + 1)
      .toArray();
    const events = inOrder(rows, blocks);
    return events.slice(firstAbove(events, seq)).slice(0, limit);
  }

  async downFrom(seq: number, limit: number): Promise<RecordedEvent[]> {
    const rows = await newestFirst(this.#rows.where(':id').belowOrEqual(seq)).limit(limit).toArray();
    const blocks = await newestFirst(this.#blocks.where(':id').belowOrEqual(seq)).limit(blocksFor(limit)).toArray();
    const cut = await this.#blocks.where(':id').above(seq).first();
    const events = inOrder(rows, cut === undefined ? blocks : [...blocks, cut]);
    return events.slice(0, firstAbove(events, seq)).toReversed().slice(0, limit);
  }

  /** @param events ascending; nothing stands under their numbers yet */
  put(events: readonly RecordedEvent[]): PromiseLike<unknown> {
    const { blocks, rest } = inBlocks(events);
    return Dexie.Promise.all([
      blocks.length === 0 ? undefined : this.#blocks.bulkPut(blocks),
      rest.length === 0 ? undefined : this.#rows.bulkPut(rest),
    ]);
  }

  async delete(seqs: readonly number[]): Promise<void> {
    if (seqs.length === 0) return;
    await this.#rows.bulkDelete([...seqs]);
    // Not spread into one call: a history is longer than a call's arguments may be.
    const inOrderOfSeq = seqs.toSorted((a, b) => a - b);
    const [from = 0, to = 0] = [inOrderOfSeq[0], inOrderOfSeq.at(-1)];
    const gone = new Set(seqs);
    const around = this.#blocks.where(':id').between(from, to + BLOCK_EVENTS, true, false);
    for (const block of await around.toArray()) await this.#leave(block, (seq) => !gone.has(seq));
  }

  async deleteUpTo(seq: number): Promise<void> {
    await this.#rows.where(':id').belowOrEqual(seq).delete();
    await this.#blocks.where(':id').belowOrEqual(seq).delete();
    const cut = await this.#blocks.where(':id').above(seq).first();
    if (cut !== undefined) await this.#leave(cut, (own) => own > seq);
  }

  /** What is left of a block stands in rows: a block is always whole. */
  async #leave({ last, events }: EventBlock, stays: (seq: number) => boolean): Promise<void> {
    const left = events.filter(({ seq }) => stays(seq));
    if (left.length === events.length) return;
    await this.#blocks.delete(last);
    await this.#rows.bulkPut(left);
  }
}

function inBlocks(events: readonly RecordedEvent[]): {
  readonly blocks: readonly EventBlock[];
  readonly rest: readonly RecordedEvent[];
} {
  const blocks: EventBlock[] = [];
  const rest: RecordedEvent[] = [];
  for (let from = 0; from < events.length;) {
    const [first, last] = [events[from], events[from + BLOCK_EVENTS - 1]];
    if (first !== undefined && last?.seq === first.seq + BLOCK_EVENTS - 1) {
      blocks.push({ last: last.seq, events: events.slice(from, from + BLOCK_EVENTS) });
      from += BLOCK_EVENTS;
    } else {
      if (first !== undefined) rest.push(first);
      from += 1;
    }
  }
  return { blocks, rest };
}

/** Whole ones; one that is cut by the end of what is asked for comes on top. */
function blocksFor(limit: number): number {
  return Math.ceil(limit / BLOCK_EVENTS);
}

function inOrder(rows: readonly RecordedEvent[], blocks: readonly EventBlock[]): RecordedEvent[] {
  return [...rows, ...blocks.flatMap(({ events }) => events)].toSorted((a, b) => a.seq - b.seq);
}

function firstAbove(events: readonly RecordedEvent[], seq: number): number {
  const index = events.findIndex((event) => event.seq > seq);
  return index === -1 ? events.length : index;
}

export function newestFirst<T, K>(collection: Collection<T, K>): Collection<T, K> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- not an array
  return collection.reverse();
}
