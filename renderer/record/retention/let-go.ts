/** The database lets go of what the journal has let go: first it keeps the base, then events go in small pieces, with their rows. */
import type { SeqRange } from '#shared/kiosk-api.ts';
import type { Base } from '#shared/retention/base.ts';
import { subjectOf } from '#shared/retention/summary.ts';
import type { JournalLink } from '../journal-link.ts';
import type { Ledger } from '../ledger.ts';
import type { Tables } from '../store/record-store.ts';
import { keepBase } from './agree-on-base.ts';

/** One strict transaction of some 30 ms: somebody who begins a visit meanwhile does not wait longer. */
const EVENTS_AT_ONCE = 500;

export interface LetGoDeps {
  readonly ledger: Ledger;
  readonly link: JournalLink;
  /** false: somebody is there, the rest waits. */
  readonly mayGoOn: () => boolean;
}

/** Cut off at any point, it goes on from there the next time. */
export async function letGoOld({ ledger, link, mayGoOn }: LetGoDeps): Promise<void> {
  const missing = link.missing();
  // What only this database has is in no export.
  if (await ledger.read((tables) => holdsAnyOf(tables, missing))) return;
  if (!(await link.letGo(missing)) || !(await keepBase(ledger, link))) return;
  const base = await ledger.read(oldestBelowBase);
  if (base === null) return;
  while (mayGoOn() && !link.isSuperseded.value) if (!(await ledger.write((tables) => deletePiece(tables, base)))) return;
}

async function holdsAnyOf(tables: Tables, ranges: readonly SeqRange[]): Promise<boolean> {
  for (const { from, to } of ranges) {
    const [event] = await tables.eventsAfter(from - 1, 1);
    if (event !== undefined && event.seq <= to) return true;
  }
  return false;
}

/** @returns the base when there are events that it tells of */
async function oldestBelowBase(tables: Tables): Promise<Base | null> {
  const { seq } = (await tables.state()).base;
  const [first] = await tables.eventsAfter(0, 1);
  return first !== undefined && first.seq <= seq ? tables.base() : null;
}

/** @returns false when nothing was left */
async function deletePiece(tables: Tables, { seq: last, summary }: Base): Promise<boolean> {
  const events = (await tables.eventsAfter(0, EVENTS_AT_ONCE)).filter(({ seq }) => seq <= last);
  const continued = new Set([...summary.tickets.map(({ ticket }) => ticket.id), ...summary.surveys.map(({ id }) => id)]);
  const subjects = new Set(events.flatMap((event) => subjectOf(event) ?? []).filter((id) => !continued.has(id)));
  await tables.deleteEvents(events.map(({ seq }) => seq));
  await tables.deleteTickets([...subjects]);
  await tables.deleteSurveys([...subjects]);
  return events.length > 0;
}
