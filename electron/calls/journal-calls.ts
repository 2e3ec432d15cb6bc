import { err, ok } from '#shared/result.ts';
import type { Journal } from '../journal/journal.ts';
import type { Retention } from '../retention/retention.ts';
import type { CallsOf } from './calls-of.ts';
import type { WriterLease } from './writer-lease.ts';

export interface JournalCallsDeps {
  readonly journal: Journal;
  readonly retention: Retention;
  readonly lease: WriterLease;
}

export function journalCalls({ journal, retention, lease }: JournalCallsDeps): CallsOf<'journal'> {
  return {
    async 'journal.append'({ writer, events }) {
      return lease.holds(writer) ? journal.append(events) : err({ code: 'superseded' });
    },
    async 'journal.read'({ after, limit }) {
      return ok(await journal.read(after, limit));
    },
    async 'journal.let-go'({ writer, missing }) {
      const isAllowed = (): boolean => lease.holds(writer);
      if (!isAllowed()) return err({ code: 'superseded' });
      const done = await retention.letGo({ missing, isAllowed });
      if (done === null || done.ok || done.problem.code === 'out-of-step') return ok(journal.base());
      return err({ code: done.problem.code });
    },
    async 'journal.base'() {
      const base = await journal.readBase();
      return base === undefined ? err({ code: 'not-readable' }) : ok(base);
    },
    async 'journal.begin'({ writer, base }) {
      if (!lease.holds(writer)) return err({ code: 'superseded' });
      const begun = await journal.beginAnew(base);
      if (begun.ok) return ok({ head: begun.value, base: journal.base() });
      const { code } = begun.problem;
      return code === 'out-of-step' ? err({ code, head: journal.head() }) : err({ code });
    },
  };
}
