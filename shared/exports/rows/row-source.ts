/** How events become rows: one fold a table, fed with every event in order. */
import type { RecordedEvent } from '../../record/events.ts';
import { wallClock } from '../../record/service-day.ts';
import type { Row } from '../columns.ts';

/**
 * What a row is about (a ticket, a survey, a visit) is finished when nothing of it came for so many events: memory stays flat however
 * long the history is. Should something come all the same, it has a second row, and the later one counts.
 */
const QUIET_EVENTS = 20_000;

export interface RowContext {
  readonly kiosk: string;
  readonly number: number;
  readonly timeZone: string;
  /** An id holds the moment it was drawn, to the millisecond; what is exported must not (U-29). Same id, same key. */
  readonly keyOf: (id: string) => string;
  /** Indicator of a question, as the content has it now; empty for one it does not know. */
  readonly indicatorOf: (question: string) => string;
}

export interface RowSource {
  /**
   * @param isOurs false for events of the export before, which only tell how things began: what got nothing new gives no row
   */
  readonly take: (event: RecordedEvent, isOurs: boolean) => void;
  /** How many of those told so far began before this export, which therefore tells them again: the one before has them too. */
  readonly retold: () => number;
  /** @returns rows of what is finished; @param seq of the last event taken, Infinity at the end */
  readonly drain: (seq: number) => Row[];
}

/** @returns the hour of a moment by the centre's clock, without asking the calendar twice within a quarter of an hour */
export function createHourReader(timeZone: string): (at: number) => number {
  const QUARTER_MS = 900_000;
  let known = { quarter: Number.NaN, hour: 0 };
  return (at) => {
    const quarter = Math.floor(at / QUARTER_MS);
    if (quarter !== known.quarter) known = { quarter, hour: wallClock(at, timeZone).hour };
    return known.hour;
  };
}

export interface Told {
  /** Something of it happened in this export's range. */
  readonly isOurs: boolean;
  /** The export before has a row of it. */
  readonly isRetold: boolean;
}

/** Counts what goes into rows. @returns those that have a row in this export */
export function createTeller(): {
  readonly tell: <T extends Told>(finished: readonly T[]) => T[];
  readonly retold: () => number;
} {
  let retold = 0;
  return {
    tell(finished) {
      const ours = finished.filter(({ isOurs }) => isOurs);
      retold += ours.filter((each) => each.isRetold).length;
      return ours;
    },
    retold: () => retold,
  };
}

export interface Quiet {
  readonly lastSeq: number;
}

/** Takes out what was quiet for long; the map holds what was touched last at its end. */
export function takeQuiet<T extends Quiet>(open: Map<string, T>, seq: number): T[] {
  const done: T[] = [];
  for (const [id, entry] of open) {
    if (entry.lastSeq > seq - QUIET_EVENTS) break;
    done.push(entry);
    open.delete(id);
  }
  return done;
}

/** Puts it at the map's end: touched last. */
export function touch<T>(open: Map<string, T>, id: string, entry: T): void {
  open.delete(id);
  open.set(id, entry);
}
