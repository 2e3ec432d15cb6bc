/** One kiosk for a test: a data directory, a database, a clock, and a power switch. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { Files } from '../../../electron/journal/disk/files.ts';
import { nodeFiles } from '../../../electron/journal/disk/node-files.ts';
import type { Journal } from '../../../electron/journal/journal.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import type { Retention } from '../../../electron/retention/retention.ts';
import { openRecord, type KioskRecord, type TicketRequest } from '../../../renderer/record/record.ts';
import { fakeKiosk, type FakeKiosk } from './fake-kiosk.ts';

/** 23 November 2026, 14:00 in Yekaterinburg. */
export const NOON = Date.UTC(2026, 10, 23, 9);

export interface KioskBench {
  readonly directory: string;
  /** Put another one in to lose or swap the database. */
  indexedDB: IDBFactory;
  now: number;
  /** The disk of the next machine's journal. */
  files: Files;
  readonly machine: () => FakeKiosk;
  readonly journal: () => Journal;
  readonly startMachine: () => Promise<void>;
  readonly stopMachine: () => Promise<void>;
  /** A page; the one before, if any, is superseded. */
  readonly openPage: () => Promise<KioskRecord>;
  readonly end: () => Promise<void>;
}

/** @param openRetention for each machine that is started; default: everything is kept */
export async function kioskBench(openRetention?: (bench: KioskBench) => Promise<Retention>): Promise<KioskBench> {
  const directory = await mkdtemp(join(tmpdir(), 'record-'));
  const pages: KioskRecord[] = [];
  let journal: Journal | undefined;
  let machine: FakeKiosk | undefined;
  const bench: KioskBench = {
    directory,
    indexedDB: new IDBFactory(),
    now: NOON,
    files: nodeFiles,
    machine: () => running(machine),
    journal: () => running(journal),
    startMachine: async () => {
      const opened = await openJournal({ directory: join(directory, 'journal'), now: () => bench.now, files: bench.files });
      if (!opened.ok) throw new Error(opened.problem.code);
      journal = opened.value;
      machine = fakeKiosk(journal, await openRetention?.(bench));
    },
    stopMachine: async () => {
      for (const page of pages.splice(0)) page.close();
      await journal?.close();
    },
    openPage: async () => {
      const { kiosk, boot } = running(machine);
      const databases = { indexedDB: bench.indexedDB, IDBKeyRange };
      const options = {
        kiosk,
        boot: boot(),
        now: () => bench.now,
        newId: uuidv7,
        databases,
        persist: () => Promise.resolve(true),
      };
      const page = await openRecord(options);
      pages.push(page);
      return page;
    },
    end: async () => {
      await bench.stopMachine();
      await rm(directory, { recursive: true });
    },
  };
  await bench.startMachine();
  return bench;
}

export function request(letter = 'Д', priority = false): TicketRequest {
  return { letter, entry: 'unemployed', choice: null, answers: {}, privateRoom: false, needsHelp: false, priority };
}

function running<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('the machine is not running');
  return part;
}
