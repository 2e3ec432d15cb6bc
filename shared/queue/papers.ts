/**
 * Papers for one way in (domain §7.4). The one rule for the screen behind the number and for the ticket: what they both name stands
 * under the same words. Only papers that are not neutral are left to the screen (domain §7.3).
 */
import type { CheckInContent, PaperDocument } from '#shared/packs/check-in.ts';
import { menuEntry } from './check-in.ts';

export interface Papers {
  /** ●: usually needed. */
  readonly needed: readonly PaperDocument[];
  /** ○: useful, if there is one. */
  readonly useful: readonly PaperDocument[];
}

export function papersFor(content: CheckInContent, entryId: string | null): Papers {
  const entry = menuEntry(content, entryId);
  const find = (ids: readonly string[]) => ids.flatMap((id) => content.documents.filter((document) => document.id === id));
  return { needed: find(entry?.documents.needed ?? []), useful: find(entry?.documents.useful ?? []) };
}

/** What may lie on the counter for everybody to see. */
export function neutralOnly({ needed, useful }: Papers): Papers {
  return { needed: needed.filter(isNeutral), useful: useful.filter(isNeutral) };
}

function isNeutral({ onTicket }: PaperDocument): boolean {
  return onTicket !== undefined;
}

/** The short name, the same on the screen and on the ticket. */
export function paperName({ onTicket, title }: PaperDocument): string {
  return onTicket ?? title.charAt(0).toLowerCase() + title.slice(1);
}
