/** What the journal says of itself. */
import type { SeqRange } from './ranges.ts';

/** Where the journal ends: the last `seq` on disk (0 = empty) and that line's hash. */
export interface JournalHead {
  readonly seq: number;
  readonly hash: string;
}

/** How the journal feels, in words that staff screens translate. */
export type JournalHealth =
  | { readonly state: 'sound' }
  /** Lines that could not be read were put aside under `journal/aside/`; the rest is in use. */
  | { readonly state: 'repaired'; readonly damagedLines: number; readonly missing: readonly SeqRange[] }
  /** Nothing can be written now: disk full or not writable. Events wait in the database. */
  | { readonly state: 'not-writing'; readonly reason: 'disk-full' | 'not-writable' };
