/** A stretch of the journal in pieces, with a count of what is in it and what is missing. */
import type { RecordedEvent } from '#shared/record/events.ts';
import type { SeqRange } from '#shared/record/ranges.ts';
import type { Journal } from '../../journal/journal.ts';

/** About 20 ms of work: a visitor's touch meanwhile does not wait longer. */
const CHUNK_EVENTS = 1000;

/** The next piece is read while the one before is worked on. @returns events with `from` ≤ seq ≤ `to`, ascending */
export async function* readRange(
  journal: Pick<Journal, 'read'>,
  { from, to }: SeqRange,
): AsyncGenerator<readonly RecordedEvent[]> {
  const readAfter = (after: number): Promise<readonly RecordedEvent[]> => {
    const reading = after < to ? journal.read(after, Math.min(CHUNK_EVENTS, to - after)) : Promise.resolve([]);
    // Told where it is awaited; whoever stops half-way waits for no more.
    reading.catch(() => undefined);
    return reading;
  };
  for (let reading = readAfter(from - 1); ;) {
    const events = (await reading).filter(({ seq }) => seq <= to);
    const last = events.at(-1);
    if (last === undefined) return;
    reading = readAfter(last.seq);
    yield events;
  }
}

export interface RangeCount {
  readonly note: (events: readonly RecordedEvent[]) => void;
  readonly tell: () => {
    readonly events: number;
    readonly missing: SeqRange[];
    readonly days: { readonly from: string; readonly to: string } | null;
  };
}

/** @param range of which every number should come, ascending */
export function countRange({ from, to }: SeqRange): RangeCount {
  const missing: SeqRange[] = [];
  let events = 0;
  let next = from;
  let days: { from: string; to: string } | null = null;
  return {
    note(more) {
      for (const { seq, day } of more) {
        if (seq > next) missing.push({ from: next, to: seq - 1 });
        next = seq + 1;
        events += 1;
        // The clock may have been set: the first day is the earliest one.
        if (days === null) days = { from: day, to: day };
        else if (day < days.from) days.from = day;
        else if (day > days.to) days.to = day;
      }
    },
    tell: () => ({ events, days, missing: next <= to ? [...missing, { from: next, to }] : missing }),
  };
}
