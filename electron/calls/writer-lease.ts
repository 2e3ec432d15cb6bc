/** Only the newest page may write: a page left over from a crash or a second window must not number tickets (D-8). */
import { randomInt } from 'node:crypto';

/** A page may outlive the program, in a browser that the program did not open: no two runs give the same numbers. */
const MOST_FIRST = 2 ** 47;

export interface WriterLease {
  /** @returns the new holder's number, higher than every earlier one of this run, and none of an earlier run's */
  readonly take: () => number;
  readonly holds: (writer: number) => boolean;
}

export function createWriterLease(): WriterLease {
  let newest = 0;
  return {
    take: () => {
      newest = newest === 0 ? randomInt(1, MOST_FIRST) : newest + 1;
      return newest;
    },
    // Before the first hello nobody holds it, whatever number they bring.
    holds: (writer) => newest > 0 && writer === newest,
  };
}
