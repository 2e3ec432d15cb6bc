/** A QR code as one SVG path: a run of dark modules in a row is one rectangle. */
import { correction, generate, mode } from 'lean-qr';

export interface CodePath {
  readonly size: number;
  readonly path: string;
}

/**
 * Every reader knows these. Left to itself the library writes long Russian words as Japanese signs, which are shorter by a fifth and which
 * some readers put in the wrong place or tell as other signs.
 */
const MODES = [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8];

/** @param text Latin or Russian; the code is as small as the text allows */
export function codePath(text: string): CodePath {
  const code = generate(text, { minCorrectionLevel: correction.L, modes: MODES });
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (x + 1 < code.size && code.get(x + 1, y)) x += 1;
      path += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
    }
  }
  return { size: code.size, path };
}
