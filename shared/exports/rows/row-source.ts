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
   * @param isOurs false for events of the export before, which come first and only tell how things began: what got nothing new gives no row
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

/** Something that rows are about, while more may come of it. */
export interface Open {
  readonly lastSeq: number;
  /** Something of it happened in this export's range. */
  readonly isOurs: boolean;
  /** The export before has a row of it. */
  readonly isRetold: boolean;
}

/** All of a kind that is open, in the order of what came last. */
export class OpenOnes<T extends Open> {
  readonly #open = new Map<string, T>();
  #retold = 0;

  get(id: string): T | undefined {
    return this.#open.get(id);
  }

  touch(id: string, entry: T): void {
    this.#open.delete(id);
    this.#open.set(id, entry);
  }

  /** Takes out what was quiet for long. @returns those of it that have a row in this export */
  drain(seq: number): T[] {
    const done: T[] = [];
    for (const [id, entry] of this.#open) {
      if (entry.lastSeq > seq - QUIET_EVENTS) break;
      this.#open.delete(id);
      if (!entry.isOurs) continue;
      done.push(entry);
      if (entry.isRetold) this.#retold += 1;
    }
    return done;
  }

  /** See `RowSource`. */
  readonly retold = (): number => this.#retold;
}
