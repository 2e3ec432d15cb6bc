/** What screens read: the tables of today as signals. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Ticket } from '#shared/queue/ticket.ts';
import type { StaffCall } from './kiosk-record.ts';
import type { Tables, TicketRow } from './store/record-store.ts';

export interface View {
  readonly day: ReadonlySignal<string>;
  readonly today: ReadonlySignal<readonly Ticket[]>;
  readonly openCalls: ReadonlySignal<readonly StaffCall[]>;
  readonly show: (content: ViewContent) => void;
  /** Takes over single tickets after an event; those of another day are not shown. */
  readonly update: (changed: readonly TicketRow[], calls: readonly StaffCall[] | undefined) => void;
}

export interface ViewContent {
  readonly day: string;
  /** In the order their numbers were given. */
  readonly rows: readonly TicketRow[];
  readonly calls: readonly StaffCall[];
}

export async function readView(tables: Tables, day: string): Promise<ViewContent> {
  return { day, rows: await tables.ticketsOf(day), calls: await tables.calls() };
}

/** Tickets of the last day before this one that had any. */
export async function readEarlier(tables: Tables, day: string): Promise<readonly Ticket[]> {
  const last = await tables.lastTicketDay(day);
  return last === null ? [] : (await tables.ticketsOf(last)).map(({ ticket }) => ticket);
}

/** @param dayOf service day of a moment, milliseconds since 1970 UTC */
export function createView(dayOf: (at: number) => string): View {
  const content = signal<ViewContent>({ day: '', rows: [], calls: [] });
  const tickets = computed(() => content.value.rows.map(({ ticket }) => ticket));
  return {
    day: computed(() => content.value.day),
    today: tickets,
    // Whoever called on an earlier day has left: that must not keep the next person's call from being one.
    openCalls: computed(() => {
      const { day, calls } = content.value;
      return calls.filter(({ at }) => dayOf(at) === day).toSorted((a, b) => a.at - b.at);
    }),
    show: (next) => {
      content.value = { ...next, rows: next.rows.toSorted((a, b) => a.seq - b.seq) };
    },
    update: (changed, calls) => {
      const { day, rows, calls: before } = content.value;
      const fresh = changed.filter((row) => row.day === day);
      if (fresh.length === 0 && calls === undefined) return;
      const next = [...rows];
      for (const row of fresh) {
        // From the end: what changes is mostly late, and a day has thousands. What is new has the latest number.
        const index = next.findLastIndex(({ id }) => id === row.id);
        if (index === -1) next.push(row);
        else next[index] = row;
      }
      content.value = { day, rows: next, calls: calls ?? before };
    },
  };
}
