/** The port to the journal: one JSON line an event, hash-chained, fsynced, one file a day (D-3). */
import type { AppendProblem, JournalHead, JournalHealth } from '#shared/kiosk-api.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import type { SeqRange } from '#shared/record/ranges.ts';
import type { Result } from '#shared/result.ts';
import type { Base, BaseMark } from '#shared/retention/base.ts';
import type { JournalCheck } from '#shared/self-test/self-test.ts';

export interface JournalFile {
  /** Of its events. */
  readonly day: string;
  /** `seq` of its last event. */
  readonly to: number;
  readonly present: readonly SeqRange[];
  /** Nothing in it is damaged, and all of it lies behind the file before. */
  readonly isWhole: boolean;
}

/** `out-of-step`: the journal holds other lines than the base was made for. */
export type BaseProblem = { readonly code: 'out-of-step' | 'disk-full' | 'not-writable' };

export interface Journal {
  /** Settles when the older files have been checked too; the newest is checked before it opens. */
  readonly verified: Promise<void>;
  readonly head: () => JournalHead;
  readonly health: () => JournalHealth;
  /**
   * Durable when it answers. Events already in the journal are accepted again, and events that it lost to damage take their old
   * places (`health().missing`; only a run from the start of a gap, only the very same events). Anything else that does not follow
   * the head is `out-of-step`.
   */
  readonly append: (
    events: readonly RecordedEvent[],
  ) => Promise<Result<JournalHead, Exclude<AppendProblem, { code: 'superseded' }>>>;
  readonly read: (after: number, limit: number) => Promise<readonly RecordedEvent[]>;
  /** Of those, the ones whose lines have these letters in them, as every event of a type has; a year is looked through in a second. */
  readonly find: (letters: string, after: number, limit: number) => Promise<readonly RecordedEvent[]>;
  /** Where it begins: `seq` 0 at the first event, else behind the last one that was let go. */
  readonly base: () => BaseMark;
  /** With all that only the events knew that were let go; undefined when it cannot be read now. */
  readonly readBase: () => Promise<Base | undefined>;
  /** Day of its first event; null while it is empty. */
  readonly since: () => string | null;
  /** Oldest first. */
  readonly files: () => Promise<readonly JournalFile[]>;
  /** Removes the files up to `base.seq` for good, once the base is on the disk. */
  readonly letGo: (base: Omit<Base, 'hash'>) => Promise<Result<JournalHead, BaseProblem>>;
  /** The page's database gives back a base that the journal lost; what is older than it is put aside. */
  readonly beginAnew: (base: Base) => Promise<Result<JournalHead, BaseProblem>>;
  /** Tries whether it can be written and reads the newest file again; nothing of that is in the history. */
  readonly check: () => Promise<JournalCheck>;
  readonly onHealth: (listener: (health: JournalHealth) => void) => void;
  readonly close: () => Promise<void>;
}
