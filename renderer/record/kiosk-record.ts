/** What the rest of the page sees of remembering. The only way to write is `record` and `issueTicket`. */
import type { ReadonlySignal } from '@preact/signals';
import type { JournalHealth } from '#shared/kiosk-api.ts';
import type { Ticket } from '#shared/queue/ticket.ts';
import type { EventBody, EventOf } from '#shared/record/events.ts';
import type { ReportReader } from './reports/report-reader.ts';

/** All of a ticket that the visitor's answers decide; the number and `ahead` are drawn when it is recorded. */
export type TicketRequest = Omit<EventOf<'ticket.issued'>, 'type' | 'ticketId' | 'number' | 'ahead'>;

export interface StaffCall {
  readonly callId: string;
  readonly screen: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

export interface RecordHealth {
  /** `restored`: it was behind the journal or unreadable at start. `memory-only`: it fails, numbers come from the journal (D-7). */
  readonly database: 'sound' | 'restored' | 'memory-only';
  readonly journal: JournalHealth | { readonly state: 'unreachable' };
  /** Events that the journal does not hold yet. */
  readonly pending: number;
  /** D-9: the browser promised not to evict the database. */
  readonly isPersisted: boolean;
}

/** What the database did when it was tried. `not-kept`: it took a mark and gave something else back. */
export interface RecordCheck {
  readonly database: 'sound' | 'not-kept' | 'memory-only';
  readonly isPersisted: boolean;
}

export interface KioskRecord {
  /**
   * Resolves when the event is in the database and in the journal, or, if the journal refuses, in the database (then it is
   * pending and `health` says so).
   * @throws IllegalEventError for a step that the ticket cannot take: a bug of the caller
   * @throws SupersededError when another page has taken over; nothing was written
   */
  readonly record: (body: EventBody) => Promise<void>;
  /** As `record`, with the next number of the letter. */
  readonly issueTicket: (request: TicketRequest) => Promise<Ticket>;
  /** Resolves when every write that has begun stands in the store, or has failed; what screens read is then up to date. */
  readonly stored: () => Promise<unknown>;
  /** Tickets of the service day in the order their numbers were given. */
  readonly today: ReadonlySignal<readonly Ticket[]>;
  /** Tickets of the last day before it that had any. */
  readonly earlier: () => Promise<readonly Ticket[]>;
  /** Calls for staff of the service day that nobody has answered, oldest first. */
  readonly openCalls: ReadonlySignal<readonly StaffCall[]>;
  readonly health: ReadonlySignal<RecordHealth>;
  readonly reports: ReportReader;
  /** Service day of the centre, `YYYY-MM-DD`. */
  readonly day: ReadonlySignal<string>;
  /** Looks at the clock (a new day?) and offers pending events again. Call it every 15 s or so. */
  readonly tick: () => void;
  /**
   * Offers the journal all that it lacks and this page's database holds.
   * @returns false when some of it may still come back later; otherwise what the journal lacks then is lost
   */
  readonly offerAll: () => Promise<boolean>;
  /**
   * Lets go events that are exported and old, here and in the journal. Call it when nobody is in a visit.
   * @param mayGoOn asked between pieces; what is left waits for the next call
   */
  readonly letGo: (mayGoOn: () => boolean) => Promise<void>;
  readonly isSuperseded: ReadonlySignal<boolean>;
  /** The browser refuses the database for good; this page remembers by the journal alone. */
  readonly isDatabaseRefused: boolean;
  /** Writes a mark in a strict transaction, reads it back and takes it away; asks the browser again for its promise (D-9). */
  readonly check: () => Promise<RecordCheck>;
  readonly close: () => void;
}

export class IllegalEventError extends Error {
  override readonly name = 'IllegalEventError';
}

export class SupersededError extends Error {
  override readonly name = 'SupersededError';
}
