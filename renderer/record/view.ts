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

export function createView(): View {
  const content = signal<ViewContent>({ day: '', rows: [], calls: [] });
  const tickets = computed(() => content.value.rows.map(({ ticket }) => ticket));
  return {
    day: computed(() => content.value.day),
    today: tickets,
    openCalls: computed(() => content.value.calls.toSorted((a, b) => a.at - b.at)),
    show: (next) => {
      content.value = { ...next, rows: next.rows.toSorted((a, b) => a.seq - b.seq) };
    },
    update: (changed, calls) => {
      const { day, rows, calls: before } = content.value;
      const fresh = new Map(changed.filter((row) => row.day === day).map((row) => [row.id, row]));
      if (fresh.size === 0 && calls === undefined) return;
      const known = rows.map((row) => take(fresh, row.id) ?? row);
      // What is left is new, and its number the latest: sorting a day's tickets again would cost a visitor's time.
      content.value = { day, rows: [...known, ...fresh.values()], calls: calls ?? before };
    },
  };
}

function take(rows: Map<string, TicketRow>, id: string): TicketRow | undefined {
  const row = rows.get(id);
  rows.delete(id);
  return row;
}
