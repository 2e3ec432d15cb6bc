/** Rows and blocks read as one history, whatever came in bulk and whatever was taken out: compared with the store in memory. */
import { array, assert, asyncProperty, constant, constantFrom, integer, oneof, record, type Arbitrary } from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { RecordedEvent } from '#shared/record/events.ts';
import { openDexieStore } from '../../../../renderer/record/store/dexie-store.ts';
import { BLOCK_EVENTS } from '../../../../renderer/record/store/event-shelf.ts';
import { createMemoryStore } from '../../../../renderer/record/store/memory-store.ts';
import type { RecordStore } from '../../../../renderer/record/store/record-store.ts';
import { event, events } from '../../../support/record/events.ts';

type Step =
  | { readonly do: 'add'; readonly gap: number; readonly count: number }
  | { readonly do: 'fill' }
  | { readonly do: 'delete'; readonly from: number; readonly count: number; readonly each: number }
  | { readonly do: 'delete-up-to'; readonly seq: number };

const MOST = 5 * BLOCK_EVENTS;
const seq = integer({ min: 0, max: MOST });
const step: Arbitrary<Step> = oneof(
  record({
    do: constant('add' as const),
    gap: integer({ min: 0, max: 3 }),
    count: constantFrom(1, 2, BLOCK_EVENTS - 1, BLOCK_EVENTS, BLOCK_EVENTS + 1, 3 * BLOCK_EVENTS + 7),
  }),
  record({ do: constant('fill' as const) }),
  record({
    do: constant('delete' as const),
    from: seq,
    count: integer({ min: 1, max: 2 * BLOCK_EVENTS }),
    each: integer({ min: 1, max: 3 }),
  }),
  record({ do: constant('delete-up-to' as const), seq }),
);

async function both(stores: readonly RecordStore[], taken: Step): Promise<void> {
  const [model] = stores;
  if (model === undefined) return;
  const last = await model.read((tables) => tables.lastSeq());
  const there = new Set((await model.read((tables) => tables.eventsAfter(0, Infinity))).map((one) => one.seq));
  const fresh = freshFor(taken, last, there);
  for (const store of stores) {
    await store.write(async (tables) => {
      if (taken.do === 'delete-up-to') return tables.deleteEventsUpTo(taken.seq);
      if (taken.do === 'delete') {
        const seqs = Array.from({ length: taken.count }, (_, index) => taken.from + index * taken.each);
        return tables.deleteEvents(seqs);
      }
      return tables.put({ events: fresh });
    });
  }
}

/** `fill`: whatever is missing below the last one comes in bulk, as after damage. */
function freshFor(taken: Step, last: number, there: ReadonlySet<number>): readonly RecordedEvent[] {
  if (taken.do === 'add') return events(last + taken.gap + 1, last + taken.gap + taken.count);
  if (taken.do !== 'fill') return [];
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter((one) => !there.has(one));
  return missing.map((one) => event(one));
}

it('tells the same as a plain list', async () => {
  await assert(
    asyncProperty(array(step, { maxLength: 8 }), array(seq, { minLength: 3, maxLength: 3 }), async (steps, at) => {
      const dexie = await openDexieStore({ indexedDB: new IDBFactory(), IDBKeyRange });
      const memory = createMemoryStore();
      for (const taken of steps) await both([memory, dexie], taken);
      const look = (store: RecordStore) =>
        store.read(async (tables) => {
          const told: unknown[] = [await tables.lastSeq(), (await tables.lookUp({})).lastSeq];
          for (const one of at) {
            told.push(
              await tables.countEvents(one),
              await tables.eventsAfter(one, Infinity),
              await tables.eventsAfter(one, 3),
              await tables.eventsAfter(one, BLOCK_EVENTS),
              await tables.eventsDownFrom(one, Infinity),
              await tables.eventsDownFrom(one, 2),
              await tables.eventsDownFrom(one, BLOCK_EVENTS + 1),
            );
          }
          return told;
        });
      expect(await look(dexie)).toEqual(await look(memory));
      dexie.close();
    }),
    { numRuns: 60 },
  );
}, 120_000);

it('history that came in bulk takes a hundredth of the rows', async () => {
  const indexedDB = new IDBFactory();
  const store = await openDexieStore({ indexedDB, IDBKeyRange });
  await store.write((tables) => tables.put({ events: events(1, 10 * BLOCK_EVENTS + 3) }));
  store.close();
  expect(await rowsIn(indexedDB, 'blocks')).toBe(10);
  expect(await rowsIn(indexedDB, 'events')).toBe(3);
});

function rowsIn(indexedDB: IDBFactory, table: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('first-step');
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction(table).objectStore(table).count();
      counting.addEventListener('success', () => {
        opening.result.close();
        resolve(counting.result);
      });
    });
  });
}
