/** What a QR code holds when a topic has no official address: the steps, as much as a phone still reads off a screen. */

/**
 * A code of version 20 at the lowest correction: 97 × 97 modules; its card has two pixels at least for each (renderer/ui/code/). It has room
 * for 861 bytes, four of which say what follows: UTF-8, and how long.
 */
export const CODE_MOST_BYTES = 857;

/** Whole lines from the top, as many as fit. */
export function fitCode(lines: readonly string[], mostBytes = CODE_MOST_BYTES): string {
  const fitting: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    bytes += utf8Bytes(line) + (fitting.length === 0 ? 0 : 1);
    if (bytes > mostBytes) break;
    fitting.push(line);
  }
  return fitting.join('\n');
}

export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) bytes += 1;
    else if (code < 0x8_00) bytes += 2;
    else bytes += code < 0x1_00_00 ? 3 : 4;
  }
  return bytes;
}
