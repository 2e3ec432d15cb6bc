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
  readonly rows: readonly TicketRow[];
  readonly calls: readonly StaffCall[];
}

export async function readView(tables: Tables, day: string): Promise<ViewContent> {
  return { day, rows: await tables.ticketsOf(day), calls: await tables.calls() };
}

export function createView(): View {
  const content = signal<ViewContent>({ day: '', rows: [], calls: [] });
  const tickets = computed(() => content.value.rows.toSorted((a, b) => a.seq - b.seq).map(({ ticket }) => ticket));
  return {
    day: computed(() => content.value.day),
    today: tickets,
    openCalls: computed(() => content.value.calls.toSorted((a, b) => a.at - b.at)),
    show: (next) => {
      content.value = next;
    },
    update: (changed, calls) => {
      const { day, rows, calls: before } = content.value;
      const fresh = new Map(changed.filter((row) => row.day === day).map((row) => [row.id, row]));
      const kept = rows.filter(({ id }) => !fresh.has(id));
      if (fresh.size > 0 || calls !== undefined)
        content.value = { day, rows: [...kept, ...fresh.values()], calls: calls ?? before };
    },
  };
}
