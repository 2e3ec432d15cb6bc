import { putSummary } from '../retention/put-summary.ts';
import type { Tables } from '../store/record-store.ts';
import { fold } from './fold.ts';

const CHUNK = 5000;
/** Later than any. */
const LAST_DAY = '9999-12-31';

/**
 * Makes the folded tables anew from what the base tells and all events behind it. Days whose events are gone, and of which no base knows,
 * keep their sums.
 */
export async function rebuild(tables: Tables): Promise<void> {
  const base = await tables.base();
  const [first] = await tables.eventsAfter(base?.seq ?? 0, 1);
  const isAllTold = base === null ? first === undefined || first.seq === 1 : base.isKnown;
  await tables.clearFolded(isAllTold ? null : (first?.day ?? LAST_DAY));
  if (base !== null) await putSummary(tables, base.summary);
  for (let after = base?.seq ?? 0; ;) {
    const events = await tables.eventsAfter(after, CHUNK);
    const last = events.at(-1);
    if (last === undefined) return;
    await fold(tables, events);
    after = last.seq;
  }
}
