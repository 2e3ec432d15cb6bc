/** A ticket as screens see it: folded from its events. */
import type { EventOf } from '#shared/record/events.ts';
import type { PrintFault } from '#shared/printing/printer.ts';

/**
 * `asked → issued → printing → printed | not-printed → (reprint | remembered | void)`, then called, served or absent.
 * `isHeld`: paper came out, or the visitor said so. A ticket that is not held when its visit ends becomes void: no ghost tickets.
 */
export interface Ticket {
  readonly id: string;
  readonly day: string;
  readonly letter: string;
  readonly number: number;
  readonly entry: string;
  readonly choice: string | null;
  readonly answers: EventOf<'ticket.issued'>['answers'];
  readonly privateRoom: boolean;
  readonly needsHelp: boolean;
  readonly priority: boolean;
  readonly aheadAtIssue: number;
  readonly issuedAt: number;
  /** For the first time: so long somebody waited. */
  readonly calledAt: number | null;
  readonly paper: TicketPaper;
  readonly isHeld: boolean;
  readonly place: TicketPlace;
}

export type TicketPaper =
  | { readonly state: 'not-asked' }
  | { readonly state: 'printing'; readonly attempt: number }
  | { readonly state: 'printed'; readonly attempt: number }
  | { readonly state: 'not-printed'; readonly fault: PrintFault; readonly attempt: number };

/** Where the ticket stands in the queue. */
export type TicketPlace = 'waiting' | 'called' | 'served' | 'absent' | 'void';

/** «Д 047»; past 999 a fourth digit, never a number given again. */
export function ticketLabel(letter: string, number: number): string {
  return `${letter}\u00A0${String(number).padStart(3, '0')}`;
}
