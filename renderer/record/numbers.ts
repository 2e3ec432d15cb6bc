/** Draws numbers inside the transaction that records them. */
import { nextNumber } from '#shared/queue/numbering.ts';
import type { CounterRow, StoreState, Tables } from './store/record-store.ts';

/** @param counters of that day */
export async function drawNumber(
  tables: Tables,
  counters: readonly CounterRow[],
  { day, letter }: { readonly day: string; readonly letter: string },
): Promise<number> {
  const counter = counters.find((row) => row.letter === letter);
  if (counter !== undefined) return nextNumber(counter.highest);
  const { skip } = await tables.state();
  return nextNumber(0, skip !== null && day <= skip.day ? skip.count : 0);
}

/**
 * Events that exist but cannot be read may have given numbers today, or on a day before if the clock is set back: as many are skipped
 * for every letter, once.
 * @param state as it stands in the store
 * @param at `unseen`: how many events are out of reach now; what was skipped for before is not skipped again
 */
export async function skipForUnseen(
  tables: Tables,
  state: StoreState,
  { day, unseen }: { readonly day: string; readonly unseen: number },
): Promise<void> {
  const more = unseen - state.unseenSkipped;
  if (more === 0) return;
  if (more < 0) {
    await tables.putState({ ...state, unseenSkipped: unseen });
    return;
  }
  const rows = await tables.countersUpTo(day);
  await tables.put({ counters: rows.map((row) => ({ ...row, highest: row.highest + more })) });
  const before = state.skip ?? { day, count: 0 };
  const latest = before.day > day ? before.day : day;
  await tables.putState({ ...state, unseenSkipped: unseen, skip: { day: latest, count: before.count + more } });
}
