/**
 * Reads a QR code as a telephone does, off a perfect picture: no damage is mended. Knows what every reader knows: digits, capitals and
 * UTF-8 (ECI 26). Anything else throws: readers guess at it, each in its own way.
 */
import type { CodePath } from '../../../renderer/codes/code-path.ts';

type IsDark = (x: number, y: number) => boolean;
type Level = keyof typeof blocksOf;

/** ISO/IEC 18004, table 9, versions 1 to 21: blocks, and codewords of correction in each. */
const blocksOf = {
  L: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8],
  M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17],
  Q: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23],
  H: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25],
} as const;
const correctionOf = {
  L: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28],
  M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26],
  Q: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28],
  H: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30],
} as const satisfies Record<Level, readonly number[]>;
const LEVELS: readonly Level[] = ['M', 'L', 'H', 'Q'];
const FORMAT_MASK = 0x5412;

const masks: readonly ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_x, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** @returns the text of the code */
export function readCode({ size, path }: CodePath): string {
  const isDark = darkOf(path);
  const version = (size - 17) / 4;
  const format = formatOf(isDark) ^ FORMAT_MASK;
  const level = LEVELS[format >> 13] ?? 'L';
  const isMasked = masks[(format >> 10) & 7];
  if (isMasked === undefined) throw new Error('no such mask');
  const bits = placesOf(size, version).map(([x, y]) => Number(isDark(x, y) !== (isMasked(x, y) === 0)));
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) => numberOf(bits.slice(at * 8, at * 8 + 8)));
  return textOf(dataOf(words, blocksOf[level][version - 1] ?? 0, correctionOf[level][version - 1] ?? 0), version);
}

function darkOf(path: string): IsDark {
  const dark = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let step = 0; step < Number(width); step += 1) dark.add(`${Number(x) + step} ${Number(y)}`);
  return (x, y) => dark.has(`${x} ${y}`);
}

/** The copy beside the top left corner, its last bit on top. */
function formatOf(isDark: IsDark): number {
  const down = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => isDark(8, y));
  const left = [7, 5, 4, 3, 2, 1, 0].map((x) => isDark(x, 8));
  return numberOf([...down, ...left].map(Number).toReversed());
}

/** Where data stand, in the order of reading: two columns at a time, up and down, past all that is drawn for the eye of the reader. */
function placesOf(size: number, version: number): readonly (readonly [x: number, y: number])[] {
  const marks = marksOf(size, version);
  const isDrawn: IsDark = (x, y) => {
    const isCorner = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
    const isVersion = version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11));
    return isCorner || isVersion || x === 6 || y === 6 || marks.some(([a, b]) => Math.abs(a - x) <= 2 && Math.abs(b - y) <= 2);
  };
  const rights = Array.from({ length: (size - 1) / 2 }, (_, turn) => size - 1 - 2 * turn).map((x) => (x <= 6 ? x - 1 : x));
  return rights.flatMap((right, turn) =>
    Array.from({ length: size }, (_, step) => (turn % 2 === 0 ? size - 1 - step : step)).flatMap((y) =>
      [right, right - 1].filter((x) => !isDrawn(x, y)).map((x) => [x, y] as const),
    ),
  );
}

/** Centres of the small squares; three corners have larger ones. */
function marksOf(size: number, version: number): readonly (readonly [number, number])[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const along = [6, ...Array.from({ length: count - 1 }, (_, index) => size - 7 - index * step).toReversed()];
  const [first = 6, last = 6] = [along[0], along.at(-1)];
  const corners = [`${first} ${first}`, `${first} ${last}`, `${last} ${first}`];
  return along.flatMap((x) => along.map((y) => [x, y] as const)).filter(([x, y]) => !corners.includes(`${x} ${y}`));
}

/** Blocks lie in each other, a word of each in turn; the later ones may be a word longer. */
function dataOf(words: readonly number[], blocks: number, correction: number): readonly number[] {
  const short = Math.floor(words.length / blocks) - correction;
  const shorter = blocks - (words.length % blocks);
  const lengths = Array.from({ length: blocks }, (_, block) => short + Number(block >= shorter));
  const turns = Array.from({ length: short + 1 }, (_, turn) =>
    lengths.flatMap((length, block) => (turn < length ? [block] : [])),
  ).flat();
  return lengths.flatMap((_length, block) => turns.flatMap((of, at) => (of === block ? [words[at] ?? 0] : [])));
}

const CAPITALS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

function textOf(words: readonly number[], version: number): string {
  const bits = words.flatMap((word) => Array.from(word.toString(2).padStart(8, '0'), Number));
  const take = (count: number): number => numberOf(bits.splice(0, count));
  const wide = version < 10 ? 0 : 1;
  const bytes: number[] = [];
  const say = (text: string): void => void bytes.push(...Buffer.from(text));
  while (bits.length >= 4) {
    const mode = take(4);
    if (mode === 0) break;
    if (mode === 1) {
      for (let left = take(10 + 2 * wide); left > 0; left -= 3)
        say(String(take([4, 7, 10][Math.min(left, 3) - 1] ?? 0)).padStart(Math.min(left, 3), '0'));
    } else if (mode === 2) {
      for (let left = take(9 + 2 * wide); left > 0; left -= 2) {
        const pair = take(left > 1 ? 11 : 6);
        say(left > 1 ? `${CAPITALS[Math.floor(pair / 45)] ?? ''}${CAPITALS[pair % 45] ?? ''}` : (CAPITALS[pair] ?? ''));
      }
    } else if (mode === 4) for (let left = take(8 + 8 * wide); left > 0; left -= 1) bytes.push(take(8));
    else if (mode !== 7 || take(8) !== 26) throw new Error(`not every telephone knows mode ${mode}`);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}

function numberOf(bits: readonly number[]): number {
  return bits.reduce((sum, bit) => sum * 2 + bit, 0);
}
