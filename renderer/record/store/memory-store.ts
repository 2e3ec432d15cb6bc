/** The last resort when the database fails (D-7): the journal alone remembers, this page folds it in memory. */
import type { RecordedEvent } from '#shared/record/events.ts';
import type { DaySums } from '#shared/reports/day-sums.ts';
import type { Base } from '#shared/retention/base.ts';
import { isFlagged } from '#shared/survey/survey-state.ts';
import { createTurns } from '#shared/record/turns.ts';
import type { StaffCall } from '../kiosk-record.ts';
import {
  newState,
  type CounterRow,
  type RecordStore,
  type StoreState,
  type SurveyRow,
  type Tables,
  type TicketRow,
} from './record-store.ts';

export function createMemoryStore(): RecordStore {
  const takeTurn = createTurns();
  const tables = createTables();
  return {
    kind: 'memory',
    write: (work) => takeTurn(() => work(tables)),
    read: (work) => takeTurn(() => work(tables)),
    close: () => undefined,
  };
}

function createTables(): Tables {
  const events = new Map<number, RecordedEvent>();
  const tickets = new Map<string, TicketRow>();
  const counters = new Map<string, CounterRow>();
  const calls = new Map<string, StaffCall>();
  const surveys = new Map<string, SurveyRow>();
  const days = new Map<string, DaySums>();
  let state: StoreState = newState;
  let base: Base | null = null;
  let mark: string | null = null;
  let lastSeq = 0;
  const inOrder = () => [...events.values()].toSorted((a, b) => a.seq - b.seq);
  const countersOf = (day: string) => [...counters.values()].filter((row) => row.day === day);
  return {
    lookUp: async ({ tickets: ticketIds = [], surveys: surveyIds = [], days: wantedDays = [], numberDays = [] }) => ({
      lastSeq,
      tickets: ticketIds.flatMap((id) => tickets.get(id) ?? []),
      surveys: surveyIds.flatMap((id) => surveys.get(id) ?? []),
      days: wantedDays.map((day) => ({ day, sums: structuredClone(days.get(day)) })),
      counters: numberDays.flatMap(countersOf),
    }),
    put: async (rows) => {
      for (const event of rows.events ?? []) {
        events.set(event.seq, event);
        lastSeq = Math.max(lastSeq, event.seq);
      }
      for (const row of rows.tickets ?? []) tickets.set(row.id, row);
      for (const row of rows.counters ?? []) counters.set(`${row.day} ${row.letter}`, row);
      for (const row of rows.surveys ?? []) surveys.set(row.id, row);
      for (const row of rows.days ?? []) days.set(row.day, row);
    },
    lastSeq: async () => lastSeq,
    countEvents: async (above) => [...events.keys()].filter((seq) => seq > above).length,
    eventsAfter: async (seq, limit) =>
      inOrder()
        .filter((event) => event.seq > seq)
        .slice(0, limit),
    eventsDownFrom: async (seq, limit) =>
      inOrder()
        .filter((event) => event.seq <= seq)
        .toReversed()
        .slice(0, limit),
    deleteEvents: async (seqs) => {
      for (const seq of seqs) events.delete(seq);
      lastSeq = inOrder().at(-1)?.seq ?? 0;
    },
    deleteEventsUpTo: async (upTo) => {
      for (const seq of events.keys()) if (seq <= upTo) events.delete(seq);
      lastSeq = inOrder().at(-1)?.seq ?? 0;
    },
    ticketsOf: async (day, letter) =>
      [...tickets.values()].filter((row) => row.day === day && (letter ?? row.letter) === row.letter),
    lastTicketDay: async (before) =>
      [...tickets.values()]
        .map(({ day }) => day)
        .filter((day) => day < before)
        .toSorted()
        .at(-1) ?? null,
    deleteTickets: async (ids) => ids.forEach((id) => tickets.delete(id)),
    countersUpTo: async (day) => [...counters.values()].filter((row) => row.day <= day),
    calls: async () => [...calls.values()],
    putCall: async (call) => calls.set(call.callId, call),
    deleteCall: async (callId) => calls.delete(callId),
    surveysOf: async (day) => [...surveys.values()].filter((row) => row.day === day),
    surveysWithText: async (from, to, limit, withFlagged) =>
      [...surveys.values()]
        .filter(({ textDay }) => textDay !== undefined && textDay >= from && textDay <= to)
        .filter(({ survey }) => withFlagged || !isFlagged(survey))
        .toSorted((a, b) => (a.day < b.day ? 1 : -1))
        .slice(0, limit),
    deleteSurveys: async (ids) => ids.forEach((id) => surveys.delete(id)),
    days: async (from, to) =>
      structuredClone([...days.values()].filter(({ day }) => day >= from && day <= to)).toSorted((a, b) =>
        a.day < b.day ? -1 : 1,
      ),
    clearFolded: async (keepDaysBefore) => {
      tickets.clear();
      calls.clear();
      surveys.clear();
      for (const day of days.keys()) if (keepDaysBefore === null || day >= keepDaysBefore) days.delete(day);
    },
    mark: async () => mark,
    putMark: async (next) => {
      mark = next;
    },
    state: async () => state,
    putState: async (next) => {
      state = next;
    },
    base: async () => base,
    hasBase: async () => base !== null,
    putBase: async (next) => {
      base = next;
      state = { ...state, base: { seq: next.seq, lost: next.lost } };
    },
  };
}
