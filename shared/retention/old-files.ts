/**
 * Which files of the journal are old. Age is counted in service days on which the kiosk worked, as its own history shows them, and not by a
 * clock: a clock that jumps ahead by a year adds one day to that history, one that is set back adds none or one.
 */

/**
 * @param days of the journal's files, oldest first
 * @returns how many of the oldest files have at least `keepDays` other days behind them
 */
export function countOld(days: readonly string[], keepDays: number): number {
  const later = new Set<string>();
  for (const [index, day] of [...days.entries()].toReversed()) {
    const others = later.has(day) ? later.size - 1 : later.size;
    if (others >= keepDays) return index + 1;
    later.add(day);
  }
  return 0;
}
