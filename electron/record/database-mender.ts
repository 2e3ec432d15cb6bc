/**
 * After some damages Chromium refuses the page's database for good (a lost MANIFEST): only an empty one in its place helps. The database is a
 * copy of the journal, so this is allowed when, and only when, the journal is whole and lacks nothing that the page knows of.
 */
import type { Journal } from '../journal/journal.ts';
import { errorCode } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';
import type { Machine } from '../machine-type.ts';

/** Time for the answer to reach the page. */
const MEND_AFTER_ANSWER_MS = 200;

export interface DatabaseMender {
  /** @param mend the shell's own way; without one nothing is ever mended */
  readonly own: (mend: () => void) => void;
  /** @param pending events that the page could not bring into the journal */
  readonly ask: (pending: number) => 'mending' | 'later' | 'never';
}

export function createDatabaseMender({ journal, log }: { readonly journal: Journal; readonly log: Log }): DatabaseMender {
  let mend: (() => void) | null = null;
  let isVerified = false;
  let isDone = false;
  void journal.verified.then(() => (isVerified = true));
  return {
    own: (way) => void (mend = way),
    ask(pending) {
      // Once a start: a database that breaks again at once has another cause.
      if (mend === null || isDone) return 'never';
      const { state } = journal.health();
      if (!isVerified || pending > 0 || state === 'not-writing') return 'later';
      // Lines are missing, or the whole journal was lost: the broken database may be the only place that has them.
      if (state !== 'sound' || journal.head().seq === 0) return 'never';
      isDone = true;
      log.warn('database-mending', { journalSeq: journal.head().seq });
      setTimeout(mend, MEND_AFTER_ANSWER_MS);
      return 'mending';
    },
  };
}

/**
 * For a shell that owns the browser's profile.
 * @param mend puts the database aside and opens the page again; a refusal of the disk leaves everything as it is, and is noted
 */
export function ownDatabase(machine: Pick<Machine, 'onMendDatabase' | 'noteCrash'>, mend: () => Promise<void>): void {
  machine.onMendDatabase(() => {
    mend().catch((error: unknown) => {
      const code = errorCode(error);
      if (code === null) throw error;
      machine.noteCrash('shell-failed', `database not mended: ${code}`);
    });
  });
}
