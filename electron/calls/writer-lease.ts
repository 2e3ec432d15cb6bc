/** Only the newest page may write: a page left over from a crash or a second window must not number tickets (D-8). */
export interface WriterLease {
  /** @returns the new holder's number, higher than every earlier one of this run */
  readonly take: () => number;
  readonly holds: (writer: number) => boolean;
}

export function createWriterLease(): WriterLease {
  let newest = 0;
  return {
    take: () => ++newest,
    // Before the first hello nobody holds it, whatever number they bring.
    holds: (writer) => newest > 0 && writer === newest,
  };
}
