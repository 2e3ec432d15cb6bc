/** Decides what an append brings: new lines, lines for a gap, things known already, or another history. */
import type { JournalHead } from '#shared/kiosk-api.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import { chainLine, type JournalLine } from './lines/line.ts';

export interface Admitted {
  /** To be added behind the head. */
  readonly fresh: readonly JournalLine[];
  /** To be put back into gaps, each run without gaps of its own. */
  readonly returned: readonly (readonly JournalLine[])[];
}

/**
 * @param head of the journal, with what was admitted just before
 * @param base of the journal: the hash of the line before its first one
 * @param known finds the line with this `seq`
 * @returns undefined when the events do not fit this journal: a gap before them, or others stand in their places
 */
export function admit(
  events: readonly RecordedEvent[],
  head: JournalHead,
  base: JournalHead,
  known: (seq: number) => JournalLine | undefined,
): Admitted | undefined {
  const fresh: JournalLine[] = [];
  const returned: JournalLine[][] = [];
  for (const event of events) {
    const tail = fresh.at(-1) ?? head;
    const there = known(event.seq);
    if (event.seq === tail.seq + 1) fresh.push(chainLine(tail.hash, event));
    else if (event.seq > tail.seq || (there !== undefined && there.event.id !== event.id)) return undefined;
    else if (there === undefined) {
      const run = returned.find((lines) => lines.at(-1)?.seq === event.seq - 1);
      const prev = event.seq === base.seq + 1 ? base.hash : (run?.at(-1) ?? known(event.seq - 1))?.hash;
      // Without the line before it the old hash cannot be made again.
      if (prev === undefined) return undefined;
      const line = chainLine(prev, event);
      if (run === undefined) returned.push([line]);
      else run.push(line);
    }
  }
  return returned.every((run) => fits(run, known)) ? { fresh, returned } : undefined;
}

/** The line behind a gap remembers the hash of what stood there: only the very same events close it. */
function fits(run: readonly JournalLine[], known: (seq: number) => JournalLine | undefined): boolean {
  const last = run.at(-1);
  const next = last && known(last.seq + 1);
  return next === undefined || next.prev === last?.hash;
}
