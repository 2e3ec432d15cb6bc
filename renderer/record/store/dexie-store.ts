/** The database in the page: IndexedDB through Dexie, every transaction strict (D-1). */
import { Dexie, type Table } from 'dexie';
import type { DaySums } from '#shared/reports/day-sums.ts';
import type { Base } from '#shared/retention/base.ts';
import { isFlagged } from '#shared/survey/survey-state.ts';
import type { StaffCall } from '../kiosk-record.ts';
import { EventShelf, newestFirst } from './event-shelf.ts';
import {
  newState,
  StoreFailedError,
  type CounterRow,
  type Found,
  type RecordStore,
  type StoreState,
  type SurveyRow,
  type Tables,
  type TicketRow,
} from './record-store.ts';

const DATABASE = 'first-step';
/** An open that is blocked or hangs counts as failed: three tries and the journal's replay fit in D-7's 10 s. */
const OPEN_LIMIT_MS = 2000;

/** Keys of the table `state`: three rows that have nothing to do with each other. */
const STATE_KEY = 0;
const BASE_KEY = 1;
const MARK_KEY = 2;

/** For tests; the page uses its own `indexedDB`. */
export interface DatabaseFactory {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** @throws StoreFailedError */
export async function openDexieStore(factory: DatabaseFactory): Promise<RecordStore> {
  // Without Dexie's cache a replay of 100 000 events takes half the time; nothing here reads through it.
  const db = new Dexie(DATABASE, { ...factory, chromeTransactionDurability: 'strict', autoOpen: false, cache: 'disabled' });
  db.version(1).stores({ events: 'seq', tickets: 'id, [day+letter]', counters: '[day+letter]', calls: 'callId', state: '' });
  // The new tables are filled from the events that are there already, by the rebuild at start.
  db.version(2)
    .stores({ surveys: 'id, day, textDay', days: 'day' })
    .upgrade(async (transaction) => {
      const state: Table<StoreState, number> = transaction.table('state');
      await state.put({ ...newState, ...(await state.get(STATE_KEY)), isFoldStale: true }, STATE_KEY);
    });
  // Where history comes in bulk; what stands in `events` stays there.
  db.version(3).stores({ blocks: 'last' });
  // Days as text: a year of them is read in half the time.
  db.version(4).upgrade((transaction) =>
    transaction
      .table<DaySums | DayRow>('days')
      .toCollection()
      .modify((row, place) => {
        if (!('text' in row)) place.value = dayRow(row);
      }),
  );
  // Before, the mark of a self-test was put under the key of the base. What is left of one is no base; the journal gives the base again.
  db.version(5).upgrade(async (transaction) => {
    const rows: Table<unknown, number> = transaction.table('state');
    if (typeof (await rows.get(BASE_KEY)) !== 'object') await rows.delete(BASE_KEY);
  });
  // D-12: whoever wants to delete or upgrade it must not wait for this page; the next write opens it again.
  db.on('versionchange', () => db.close());
  await storing(() => withinLimit(db.open()));
  const all = db.tables;
  const tables = tablesOf(db);
  return {
    kind: 'database',
    // Dexie holds a transaction open across native awaits only for an `async` function.
    write: (work) => storing(() => db.transaction('rw', all, async () => work(tables))),
    read: (work) => storing(() => db.transaction('r', all, async () => work(tables))),
    close: () => db.close(),
  };
}

/** @throws StoreFailedError */
export async function deleteDexieStore(factory: DatabaseFactory): Promise<void> {
  await storing(() => withinLimit(new Dexie(DATABASE, { ...factory }).delete()));
}

function tablesOf(db: Dexie): Tables {
  const events = new EventShelf(db);
  const tickets: Table<TicketRow, string> = db.table('tickets');
  const counters: Table<CounterRow, [string, string]> = db.table('counters');
  const calls: Table<StaffCall, string> = db.table('calls');
  const surveys: Table<SurveyRow, string> = db.table('surveys');
  const days: Table<DayRow, string> = db.table('days');
  const state: Table<StoreState, number> = db.table('state');
  const bases: Table<Base, number> = db.table('state');
  // A row of before there was a base lacks it.
  const readState = async (): Promise<StoreState> => ({ ...newState, ...(await state.get(STATE_KEY)) });
  const marks: Table<string, number> = db.table('state');
  const countersOf = (day: string) => {
    const [from, to] = ofDay(day);
    return counters.where(':id').between(from, to, true, true).toArray();
  };
  return {
    // Dexie's own promises, side by side. Native `async` functions must never run side by side in one transaction: Dexie loses it then.
    lookUp: ({ tickets: ticketIds = [], surveys: surveyIds = [], days: wantedDays = [], numberDays = [] }) =>
      Dexie.Promise.all([
        events.lastSeq(),
        ticketIds.length === 0 ? [] : tickets.bulkGet([...ticketIds]),
        surveyIds.length === 0 ? [] : surveys.bulkGet([...surveyIds]),
        wantedDays.length === 0 ? [] : days.bulkGet([...wantedDays]),
        Dexie.Promise.all(numberDays.map(countersOf)),
      ]).then(([lastSeq, ticketRows, surveyRows, dayRows, counterRows]): Found => ({
        lastSeq,
        tickets: ticketRows.filter((row) => row !== undefined),
        surveys: surveyRows.filter((row) => row !== undefined),
        days: wantedDays.map((day, index) => ({ day, sums: sumsOf(dayRows[index]) })),
        counters: counterRows.flat(),
      })),
    put: (rows) =>
      Dexie.Promise.all([
        events.put(rows.events ?? []),
        putAll(tickets, rows.tickets),
        putAll(counters, rows.counters),
        putAll(surveys, rows.surveys),
        putAll(days, rows.days?.map(dayRow)),
      ]),
    lastSeq: async () => events.lastSeq(),
    countEvents: (above) => events.count(above),
    eventsAfter: (seq, limit) => events.after(seq, limit),
    eventsDownFrom: (seq, limit) => events.downFrom(seq, limit),
    deleteEvents: (seqs) => events.delete(seqs),
    deleteEventsUpTo: (seq) => events.deleteUpTo(seq),
    ticketsOf: (day, letter) => {
      const [from, to] = ofDay(day, letter);
      return tickets.where('[day+letter]').between(from, to, true, true).toArray();
    },
    lastTicketDay: async (before) => (await tickets.where('[day+letter]').below([before, Dexie.minKey]).last())?.day ?? null,
    deleteTickets: (ids) => tickets.bulkDelete([...ids]),
    countersUpTo: (day) => counters.where(':id').belowOrEqual([day, Dexie.maxKey]).toArray(),
    calls: () => calls.toArray(),
    putCall: (call) => calls.put(call),
    deleteCall: (callId) => calls.delete(callId),
    surveysOf: (day) => surveys.where('day').equals(day).toArray(),
    surveysWithText: (from, to, limit, withFlagged) =>
      newestFirst(surveys.where('textDay').between(from, to, true, true))
        .filter(({ survey }) => withFlagged || !isFlagged(survey))
        .limit(limit)
        .toArray(),
    deleteSurveys: (ids) => surveys.bulkDelete([...ids]),
    days: (from, to) =>
      days
        .where(':id')
        .between(from, to, true, true)
        .toArray()
        .then((rows) => rows.map((row) => sumsOf(row))),
    clearFolded: async (keepDaysBefore) => {
      await tickets.clear();
      await calls.clear();
      await surveys.clear();
      if (keepDaysBefore === null) await days.clear();
      else await days.where(':id').aboveOrEqual(keepDaysBefore).delete();
    },
    state: readState,
    putState: (row) => state.put(row, STATE_KEY),
    base: async () => (await bases.get(BASE_KEY)) ?? null,
    // Counted, because a base of years takes long to read.
    hasBase: async () => (await bases.where(':id').equals(BASE_KEY).count()) > 0,
    putBase: async (base) => {
      await bases.put(base, BASE_KEY);
      await state.put({ ...(await readState()), base: { seq: base.seq, lost: base.lost } }, STATE_KEY);
    },
    mark: async () => (await marks.get(MARK_KEY)) ?? null,
    putMark: (mark) => (mark === null ? marks.delete(MARK_KEY) : marks.put(mark, MARK_KEY)),
  };
}

/** A day's sums as text: a browser reads text in half the time that it takes for the hundreds of small counts one by one. */
interface DayRow {
  readonly day: string;
  readonly text: string;
}

function dayRow(sums: DaySums): DayRow {
  return { day: sums.day, text: JSON.stringify(sums) };
}

function sumsOf(row: DayRow): DaySums;
function sumsOf(row: DayRow | undefined): DaySums | undefined;
function sumsOf(row: DayRow | undefined): DaySums | undefined {
  // What this module alone has written, in the transaction of the events that it counts.
  return row && (JSON.parse(row.text) as DaySums);
}

function putAll<T, K>(table: Table<T, K>, rows: readonly T[] = []): PromiseLike<unknown> | undefined {
  return rows.length === 0 ? undefined : table.bulkPut(rows);
}

function ofDay(day: string, letter?: string): [unknown, unknown] {
  return [
    [day, letter ?? Dexie.minKey],
    [day, letter ?? Dexie.maxKey],
  ];
}

/** What IndexedDB reports becomes `StoreFailedError`; anything else is a bug and passes. */
async function storing<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Dexie.DexieError) && !(error instanceof DOMException)) throw error;
    const isFull = [error.name, innerName(error)].includes('QuotaExceededError');
    throw new StoreFailedError(isFull ? 'full' : 'broken', error);
  }
}

function innerName(error: Error): string | undefined {
  return 'inner' in error && error.inner instanceof Error ? error.inner.name : undefined;
}

async function withinLimit<T>(work: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), OPEN_LIMIT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
