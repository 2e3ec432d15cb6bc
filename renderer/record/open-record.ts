/** Opens what the kiosk remembers: database and journal agree before anything is shown or written (D-2). */
import { computed, signal } from '@preact/signals';
import type { Boot, Kiosk } from '#shared/kiosk-api.ts';
import { serviceDay } from '#shared/record/service-day.ts';
import { createTurns } from '#shared/record/turns.ts';
import { reportFault } from '../platform/report-fault.ts';
import { connectJournal } from './journal-link.ts';
import { Ledger } from './ledger.ts';
import { pushPending, returnMissing } from './push.ts';
import { reconcile, type Reconciled } from './reconcile.ts';
import type { KioskRecord, RecordHealth } from './kiosk-record.ts';
import { letGoOld } from './retention/let-go.ts';
import { createReportReader } from './reports/report-reader.ts';
import type { DatabaseFactory } from './store/dexie-store.ts';
import { keepsMark } from './store/keeps-mark.ts';
import { openStore } from './store/open-store.ts';
import type { RecordStore } from './store/record-store.ts';
import { createView, readEarlier, readView } from './view.ts';
import { createWriter } from './write.ts';

export interface OpenRecordOptions {
  readonly kiosk: Kiosk;
  readonly boot: Boot;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** UUIDs, version 7. */
  readonly newId: () => string;
  /** Default: the page's own IndexedDB. */
  readonly databases?: DatabaseFactory;
  /** D-9. Default: `navigator.storage.persist()`. */
  readonly persist?: () => Promise<boolean>;
}

export async function openRecord(options: OpenRecordOptions): Promise<KioskRecord> {
  const {
    kiosk,
    boot,
    now,
    newId,
    databases = { indexedDB, IDBKeyRange },
    persist = () => navigator.storage.persist(),
  } = options;
  const takeTurn = createTurns();
  const database = signal<RecordHealth['database']>('sound');
  const pending = signal(0);
  const isPersisted = signal(false);
  let timeZone = boot.settings.centre.timeZone;
  let lastSeq = 0;
  let isUnread = false;
  let isOwing = false;
  let isOpen = false;
  let isClosed = false;
  let lettingGo: Promise<void> | null = null;
  let nextSync: Promise<number> | null = null;
  const dayOf = (at: number): string => serviceDay(at, timeZone);
  const today = () => dayOf(now());
  const view = createView(dayOf);

  const link = connectJournal(kiosk, boot, () => {
    // Until the database is open there is nothing to offer; all is offered right after.
    if (isOpen) background(sync());
  });
  const endSettings = kiosk.on('settings.changed', (settings) => {
    timeZone = settings.centre.timeZone;
    tick();
  });

  const opening = openStore(databases, prepare, true);
  // The first use of a calendar takes a slow kiosk a sixth of a second: while the browser opens its database.
  setTimeout(today);
  const opened = await opening;
  database.value = opened.prepared.replayed > 0 || opened.isRecreated ? 'restored' : 'sound';
  const ledger = new Ledger(opened.store, {
    reopen: async () => {
      const { store, prepared } = await openStore(databases, prepare, false);
      if (prepared.replayed > 0) database.value = 'restored';
      return store;
    },
    prepare,
    head: () => link.head().seq,
    onReplaced: () => background(refresh()),
  });
  isOpen = true;
  const onUnchecked = (error: unknown): void => reportFault(kiosk, 'page-failed', error);
  const write = createWriter({ ledger, link, view, now, newId, today, afterWrite, onUnchecked });

  async function prepare(store: RecordStore): Promise<Reconciled> {
    const reconciled = await reconcile(store, link, today());
    isUnread = reconciled.isUnread;
    return reconciled;
  }

  /** Offers all that waits, one at a time. Whoever comes before the next has begun shares it: a silent machine takes seconds each time. */
  function sync(): Promise<number> {
    return (nextSync ??= takeTurn(() => {
      nextSync = null;
      return offer();
    }));
  }

  async function offer(): Promise<number> {
    if (isClosed || link.isSuperseded.value) return 0;
    if (isUnread) await resync();
    // With nothing to append only a question tells whether the machine is back.
    else if (link.health.value.state === 'unreachable' && lastSeq <= link.head().seq) await link.read(link.head().seq, 1);
    const { returned, ...after } = await returnMissing({ ledger, link });
    ({ isOwing } = after);
    const appended = await pushPending({ ledger, link, lastSeq: () => lastSeq, resync });
    pending.value = Math.max(0, lastSeq - link.head().seq);
    return returned + appended;
  }

  async function resync(): Promise<void> {
    const { replayed } = await prepare(ledger.store);
    if (replayed > 0) database.value = 'restored';
    await refresh();
  }

  async function refresh(): Promise<void> {
    if (ledger.store.kind === 'memory') database.value = 'memory-only';
    const day = today();
    const { content, last } = await ledger.read(async (tables) => ({
      content: await readView(tables, day),
      last: await tables.lastSeq(),
    }));
    view.show(content);
    lastSeq = last;
  }

  async function afterWrite(seq: number): Promise<void> {
    if (seq !== lastSeq + 1 || view.day.value !== today()) await refresh();
    lastSeq = Math.max(lastSeq, seq);
    if (link.head().seq < seq) await sync();
  }

  function tick(): void {
    // What is still being opened looks at the day by itself, in the end.
    if (isClosed || !isOpen) return;
    if (view.day.value !== today()) background(refresh());
    if (isUnread || lastSeq > link.head().seq || link.health.value.state === 'unreachable') background(sync());
  }

  async function offerAll(): Promise<boolean> {
    await sync();
    return !isOwing && !isUnread && ledger.store.kind !== 'memory';
  }

  /** Only while both memories hold the same and can be written: nothing else is sure. */
  async function letGo(mayGoOn: () => boolean): Promise<void> {
    const isSure = ['sound', 'repaired'].includes(link.health.value.state) && !isUnread && lastSeq === link.head().seq;
    if (!isSure || isClosed || link.isSuperseded.value || ledger.store.kind === 'memory') return;
    await letGoOld({ ledger, link, mayGoOn: () => !isClosed && mayGoOn() });
  }

  /** Work nobody waits for; what it meets after the end does not matter, any other failure is seen as an unhandled one. */
  function background(work: Promise<unknown>): void {
    void work.catch((error: unknown) => {
      if (!isClosed) throw error;
    });
  }

  await refresh();
  const wasUnread = isUnread;
  const appended = await sync();
  const { replayed } = opened.prepared;
  const damagedLines = boot.journal.health.state === 'repaired' ? boot.journal.health.damagedLines : 0;
  if (replayed + appended + damagedLines > 0 && !wasUnread && !link.isSuperseded.value) {
    await write.record({ type: 'record.reconciled', replayedIntoDatabase: replayed, appendedToJournal: appended, damagedLines });
  }
  const askToPersist = async (): Promise<void> => void (isPersisted.value = await persist());
  background(askToPersist());

  return {
    record: write.record,
    issueTicket: write.issueTicket,
    stored: write.stored,
    today: view.today,
    earlier: () => ledger.read((tables) => readEarlier(tables, today())),
    openCalls: view.openCalls,
    reports: createReportReader(ledger, write.stored),
    day: view.day,
    health: computed(() => ({
      database: database.value,
      journal: link.health.value,
      pending: pending.value,
      isPersisted: isPersisted.value,
    })),
    tick,
    offerAll,
    letGo: (mayGoOn) =>
      (lettingGo ??= letGo(mayGoOn).finally(() => {
        lettingGo = null;
      })),
    isSuperseded: link.isSuperseded,
    isDatabaseRefused: opened.isRefused,
    check: async () => {
      // A database that fails is opened again or left for memory on the way (D-7).
      const isKept = await keepsMark(ledger, newId());
      await askToPersist();
      const found = isKept ? 'sound' : 'not-kept';
      return { database: ledger.store.kind === 'memory' ? 'memory-only' : found, isPersisted: isPersisted.value };
    },
    close: () => {
      isClosed = true;
      endSettings();
      link.close();
      ledger.close();
    },
  };
}
