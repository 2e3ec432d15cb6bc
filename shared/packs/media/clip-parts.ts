/** What the readers of all kinds of sound share. */

/** Seconds, or that it is another thing, or not whole. */
export type Length = number | 'not-sound' | 'damaged';

/** @returns `bytes` at `at` as Latin letters */
export function tag(bytes: Uint8Array, at: number, length = 4): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
