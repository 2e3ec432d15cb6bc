/** What the record asks of a database; `dexie-store.ts` is the real one, `memory-store.ts` the last resort (D-7). */
import type { Ticket } from '#shared/queue/ticket.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import type { DaySums } from '#shared/reports/day-sums.ts';
import type { Base } from '#shared/retention/base.ts';
import type { SurveyState } from '#shared/survey/survey-state.ts';
import type { StaffCall } from '../kiosk-record.ts';

export interface RecordStore {
  readonly kind: 'database' | 'memory';
  /** One strict transaction over all tables, one at a time (D-1). `work` awaits nothing but these tables; it checks first and writes last. */
  readonly write: <T>(work: (tables: Tables) => Promise<T>) => Promise<T>;
  readonly read: <T>(work: (tables: Tables) => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

export interface Tables {
  /** Everything an event may touch; all requests at once. */
  readonly lookUp: (wanted: Partial<Wanted>) => Promise<Found>;
  /** Into all tables at once; each row replaces what stands under its key, but events come in order and under free numbers. */
  readonly put: (rows: Partial<Rows>) => Promise<unknown>;
  /** Of the last event; 0 when there is none. */
  readonly lastSeq: () => Promise<number>;
  /** Above that `seq`. */
  readonly countEvents: (above: number) => Promise<number>;
  /** Ascending. */
  readonly eventsAfter: (seq: number, limit: number) => Promise<RecordedEvent[]>;
  /** Descending, this one included. */
  readonly eventsDownFrom: (seq: number, limit: number) => Promise<RecordedEvent[]>;
  readonly deleteEvents: (seqs: readonly number[]) => Promise<unknown>;
  readonly deleteEventsUpTo: (seq: number) => Promise<unknown>;
  /** @param letter undefined for all of the day */
  readonly ticketsOf: (day: string, letter?: string) => Promise<TicketRow[]>;
  /** The newest one before that day with a ticket. */
  readonly lastTicketDay: (before: string) => Promise<string | null>;
  readonly deleteTickets: (ids: readonly string[]) => Promise<unknown>;
  /** Of that day and all before it. */
  readonly countersUpTo: (day: string) => Promise<CounterRow[]>;
  readonly calls: () => Promise<StaffCall[]>;
  readonly putCall: (call: StaffCall) => Promise<unknown>;
  readonly deleteCall: (callId: string) => Promise<unknown>;
  readonly surveysOf: (day: string) => Promise<SurveyRow[]>;
  /** Newest day first; both ends included. */
  readonly surveysWithText: (from: string, to: string, limit: number, withFlagged: boolean) => Promise<SurveyRow[]>;
  readonly deleteSurveys: (ids: readonly string[]) => Promise<unknown>;
  /** In order, both ends included; the caller may change what it gets. */
  readonly days: (from: string, to: string) => Promise<DaySums[]>;
  /**
   * Empties what can be folded from events again; counters stay, they never go down.
   * @param keepDaysBefore sums of earlier days stay, their events are gone; null: none stay
   */
  readonly clearFolded: (keepDaysBefore: string | null) => Promise<unknown>;
  /** A mark of the self-test, beside all that is remembered; null: none. */
  readonly mark: () => Promise<string | null>;
  readonly putMark: (mark: string | null) => Promise<unknown>;
  readonly state: () => Promise<StoreState>;
  readonly putState: (state: StoreState) => Promise<unknown>;
  /** Where the events begin, and what those before told; null: at the first one. */
  readonly base: () => Promise<Base | null>;
  readonly hasBase: () => Promise<boolean>;
  /** Changes the state too. */
  readonly putBase: (base: Base) => Promise<unknown>;
}

/** Keys. */
export interface Wanted {
  readonly tickets: readonly string[];
  readonly surveys: readonly string[];
  readonly days: readonly string[];
  /** Days whose counters are wanted, those of all letters. */
  readonly numberDays: readonly string[];
}

/** Only what there is, apart from `days`. */
export interface Found {
  /** Of the last event; 0 when there is none. */
  readonly lastSeq: number;
  readonly tickets: readonly TicketRow[];
  readonly surveys: readonly SurveyRow[];
  readonly days: readonly DayLook[];
  readonly counters: readonly CounterRow[];
}

/** A wanted day; the caller may change what it gets. */
export interface DayLook {
  readonly day: string;
  readonly sums: DaySums | undefined;
}

export interface Rows {
  readonly events: readonly RecordedEvent[];
  readonly tickets: readonly TicketRow[];
  readonly counters: readonly CounterRow[];
  readonly surveys: readonly SurveyRow[];
  readonly days: readonly DaySums[];
}

export interface TicketRow {
  readonly id: string;
  readonly day: string;
  readonly letter: string;
  /** Of its `ticket.issued`: the order in which numbers were given, whatever the clock did. */
  readonly seq: number;
  readonly ticket: Ticket;
}

export interface SurveyRow {
  readonly id: string;
  readonly day: string;
  /** The day again, only where there is a text: an index finds these few at once. */
  readonly textDay?: string;
  readonly survey: SurveyState;
}

export interface CounterRow {
  readonly day: string;
  readonly letter: string;
  readonly highest: number;
}

export interface StoreState {
  /** Events were put among others: the folded tables have to be made anew. */
  readonly isFoldStale: boolean;
  /** Events that exist or existed but cannot be read, as far as numbers were skipped for them. */
  readonly unseenSkipped: number;
  /** What a letter without a counter skips on that day and on those before it. */
  readonly skip: { readonly day: string; readonly count: number } | null;
  /** Of the base, at hand for every number; `lost`: events up to it that nobody ever had again. */
  readonly base: { readonly seq: number; readonly lost: number };
  /** Behind `from` and up to `to` the journal has still to be read; what stands behind `to` was written since. null: all was read. */
  readonly unread: { readonly from: number; readonly to: number } | null;
}

export const newState: StoreState = {
  isFoldStale: false,
  unseenSkipped: 0,
  skip: null,
  base: { seq: 0, lost: 0 },
  unread: null,
};

/** The database itself failed; `full` is no reason to delete it. */
export class StoreFailedError extends Error {
  override readonly name = 'StoreFailedError';
  readonly reason: 'full' | 'broken';

  constructor(reason: 'full' | 'broken', cause: unknown) {
    super(`record store: ${reason}`, { cause });
    this.reason = reason;
  }
}
