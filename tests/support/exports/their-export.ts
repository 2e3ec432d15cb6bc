/** Runs in a page: the same events in an IndexedDB of its own, exported by `dexie-export-import` as its manual says. */
import { Dexie, type Table } from 'dexie';
import { exportDB } from 'dexie-export-import';
import type { RecordedEvent } from '#shared/record/events.ts';

declare global {
  interface Window {
    readonly theirExport: {
      /** @returns rows that are there afterwards */
      readonly fill: () => Promise<number>;
      readonly run: () => Promise<{ readonly seconds: number; readonly bytes: number }>;
    };
  }
}

const db = new Dexie('their-export', { cache: 'disabled' });
db.version(1).stores({ events: 'seq' });
const events: Table<RecordedEvent, number> = db.table('events');

Object.assign(window, {
  theirExport: {
    fill: async () => {
      for (let after = 0; ;) {
        const chunk = (await (await fetch(`/events?after=${after}`)).json()) as readonly RecordedEvent[];
        const last = chunk.at(-1);
        if (last === undefined) return events.count();
        await events.bulkPut(chunk);
        after = last.seq;
      }
    },
    run: async () => {
      const began = performance.now();
      const blob = await exportDB(db);
      return { seconds: (performance.now() - began) / 1000, bytes: blob.size };
    },
  } satisfies Window['theirExport'],
});
