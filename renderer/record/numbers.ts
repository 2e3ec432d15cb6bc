/** Draws numbers inside the transaction that records them. */
import { nextNumber } from '#shared/queue/numbering.ts';
import type { Tables } from './store/record-store.ts';

export async function drawNumber(tables: Tables, day: string, letter: string): Promise<number> {
  const counter = (await tables.counters(day)).find((row) => row.letter === letter);
  if (counter !== undefined) return nextNumber(counter.highest);
  const { skip } = await tables.state();
  return nextNumber(0, skip?.day === day ? skip.count : 0);
}

/**
 * Events that exist but cannot be read may have given numbers today: as many are skipped for every letter, once.
 * @param unseen how many events are out of reach now; what was skipped for before is not skipped again
 */
export async function skipForUnseen(tables: Tables, day: string, unseen: number): Promise<void> {
  const state = await tables.state();
  const more = unseen - state.unseenSkipped;
  if (more === 0) return;
  if (more < 0) {
    await tables.putState({ ...state, unseenSkipped: unseen });
    return;
  }
  const rows = await tables.counters(day);
  await tables.putCounters(rows.map((row) => ({ ...row, highest: row.highest + more })));
  const before = state.skip?.day === day ? state.skip.count : 0;
  await tables.putState({ ...state, unseenSkipped: unseen, skip: { day, count: before + more } });
}
