/** Which versions of the kiosk a pack is made for: `from` and newer, older than `before`. */
import * as z from 'zod/mini';

/** `1.2.3`; what stands behind a hyphen (`-test`) is not compared. */
export const appVersionSchema = z.string().check(z.regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'версию пишут так: 1.2.0'));

/** @returns below 0 when `a` is older than `b`, above 0 when newer */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (const index of [0, 1, 2]) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): readonly number[] {
  return (version.split('-')[0] ?? '').split('.').map(Number);
}
