/** One at a time, in the order asked. */
export type TakeTurn = <T>(work: () => Promise<T>) => Promise<T>;

export function createTurns(): TakeTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // The next one starts in any case; this one's failure belongs to its caller.
    last = mine.catch(() => undefined);
    return mine;
  };
}
