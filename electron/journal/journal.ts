/** The port to the journal: one JSON line an event, hash-chained, fsynced, one file a day (D-3). */
import type { AppendProblem, JournalHead, JournalHealth } from '#shared/kiosk-api.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import type { Result } from '#shared/result.ts';
import type { JournalCheck } from '#shared/self-test/self-test.ts';

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
  /** Tries whether it can be written and reads the newest file again; nothing of that is in the history. */
  readonly check: () => Promise<JournalCheck>;
  readonly onHealth: (listener: (health: JournalHealth) => void) => void;
  readonly close: () => Promise<void>;
}
