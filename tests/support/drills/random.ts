/** Chance that can be had again: the same seed gives the same choices (mulberry32). */
export interface Chance {
  /** 0 ≤ n < `below`, whole. */
  readonly number: (below: number) => number;
  readonly oneOf: <T>(choices: readonly [T, ...T[]]) => T;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return { number, oneOf: (choices) => choices[number(choices.length)] ?? choices[0] };
}
