/**
 * Numbers of tickets: one run a day and letter, from 1, never the same twice; not after a crash, a clock set back or a restore.
 * The rule needs only the highest number ever given, and how many events we know to exist but cannot read.
 */

/**
 * @param highest highest number ever seen for this day and letter, 0 = none
 * @param unseen events of that day that are lost or cannot be read now: each may have given at most one number, so that many are
 *   skipped. Pass it once: the number drawn is the new highest.
 */
export function nextNumber(highest: number, unseen = 0): number {
  return highest + unseen + 1;
}

/** @returns the highest once this number is known too, in whatever order numbers become known (replay, merge of two histories) */
export function highestWith(highest: number | undefined, number: number): number {
  return Math.max(highest ?? 0, number);
}
