import { err, ok } from '#shared/result.ts';
import type { Journal } from '../journal/journal.ts';
import type { CallsOf } from './calls-of.ts';
import type { WriterLease } from './writer-lease.ts';

export function journalCalls({ journal, lease }: { readonly journal: Journal; readonly lease: WriterLease }): CallsOf<'journal'> {
  return {
    async 'journal.append'({ writer, events }) {
      return lease.holds(writer) ? journal.append(events) : err({ code: 'superseded' });
    },
    async 'journal.read'({ after, limit }) {
      return ok(await journal.read(after, limit));
    },
  };
}
