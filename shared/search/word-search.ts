/**
 * Finds things by the first letters of any word, with a slip or two. The index is built once, with its words in order: a letter costs
 * only those that begin with it. On a slow kiosk a search is run a few times a visit and never gets warm, so few steps count here.
 */
import { asTyped, normalWords } from './normalise.ts';
import { areTooDifferent, lettersOf, slipsAllowed, slipsToBeginning } from './typo.ts';

export interface WordSearch {
  /** @returns ids, the best first; everything when nothing is typed */
  readonly find: (query: string) => readonly string[];
}

export interface Searched {
  readonly id: string;
  /** Each text with its weight: where a word stands says how much it tells. */
  readonly texts: readonly (readonly [text: string, weight: number])[];
}

/** A whole word tells more than a beginning, a beginning more than a slip. */
const QUALITY = { whole: 3, beginning: 2, slip: 1 };
/** «в», «на», «и» find everything: they count only while nothing else is typed. */
const LITTLE_WORD = 2;

interface Word {
  readonly word: string;
  readonly letters: number;
  /** Number of the thing → weight of its best place. */
  readonly places: readonly (readonly [number: number, weight: number])[];
}

/** Of each thing, by its number; 0 = not found. */
type Scores = Float64Array;

export function createWordSearch(things: readonly Searched[]): WordSearch {
  const words = indexOf(things);
  const all = things.map(({ id }) => id);

  return {
    find: (query) => {
      const typed = normalWords(asTyped(query));
      const telling = typed.filter(({ length }) => length > LITTLE_WORD);
      const parts = telling.length > 0 ? telling : typed.slice(-1);
      if (parts.length === 0) return all;
      const found = parts.map((part) => scoresOf(part, words, things.length));
      const sums = sumOf(found);
      const inSome = [...all.keys()].filter((number) => at(sums, number) > 0);
      const inAll = parts.length === 1 ? inSome : inSome.filter((number) => found.every((scores) => at(scores, number) > 0));
      // Rather a little too much than an empty screen.
      const numbers = inAll.length > 0 ? inAll : inSome;
      return numbers.toSorted((a, b) => at(sums, b) - at(sums, a)).map((number) => all[number] ?? '');
    },
  };
}

/** In the order of their letters. */
function indexOf(things: readonly Searched[]): readonly Word[] {
  const index = new Map<string, Map<number, number>>();
  for (const [number, { texts }] of things.entries()) {
    for (const [text, weight] of texts) {
      for (const word of normalWords(text)) {
        const places = index.get(word) ?? new Map<number, number>();
        index.set(word, places.set(number, Math.max(weight, places.get(number) ?? 0)));
      }
    }
  }
  return [...index.keys()]
    .toSorted()
    .map((word): Word => ({ word, letters: lettersOf(word), places: [...(index.get(word) ?? [])] }));
}

/** Slips are looked for only when nothing begins as typed. */
function scoresOf(part: string, words: readonly Word[], size: number): Scores {
  const scores = new Float64Array(size);
  const from = firstFrom(part, words);
  let next = from;
  for (let word = words[next]; word?.word.startsWith(part) === true; word = words[next]) {
    add(scores, word, word.word.length === part.length ? QUALITY.whole : QUALITY.beginning);
    next += 1;
  }
  const most = slipsAllowed(part.length);
  if (next > from || most === 0) return scores;
  const typed = lettersOf(part);
  for (const word of words) {
    if (areTooDifferent(typed, word.letters, most)) continue;
    const slips = slipsToBeginning(part, word.word, most);
    if (slips <= most) add(scores, word, QUALITY.slip / slips);
  }
  return scores;
}

/** Place of the first word that does not stand before `part`. */
function firstFrom(part: string, words: readonly Word[]): number {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((words[middle]?.word ?? '') < part) from = middle + 1;
    else to = middle;
  }
  return from;
}

function add(scores: Scores, { places }: Word, quality: number): void {
  for (const [number, weight] of places) scores[number] = Math.max(at(scores, number), weight * quality);
}

function sumOf([first, ...others]: readonly Scores[]): Scores {
  const sums = first?.slice() ?? new Float64Array();
  for (const scores of others) for (const [number, score] of scores.entries()) sums[number] = at(sums, number) + score;
  return sums;
}

function at(scores: Scores, number: number): number {
  return scores[number] ?? 0;
}
