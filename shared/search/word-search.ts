/** Finds things by the first letters of any word, with a slip or two. The index is built once; a letter costs one pass over its words. */
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
  readonly places: ReadonlyMap<number, number>;
}

export function createWordSearch(things: readonly Searched[]): WordSearch {
  const index = new Map<string, Map<number, number>>();
  for (const [number, { texts }] of things.entries()) {
    for (const [text, weight] of texts) {
      for (const word of normalWords(text)) {
        const places = index.get(word) ?? new Map<number, number>();
        index.set(word, places.set(number, Math.max(weight, places.get(number) ?? 0)));
      }
    }
  }
  const words = [...index].map(([word, places]): Word => ({ word, letters: lettersOf(word), places }));

  return {
    find: (query) => {
      const typed = normalWords(asTyped(query));
      const telling = typed.filter(({ length }) => length > LITTLE_WORD);
      const parts = telling.length > 0 ? telling : typed.slice(-1);
      if (parts.length === 0) return things.map(({ id }) => id);
      const found = parts.map((part) => scoresOf(part, words));
      const inAll = things.flatMap((_, number) => (found.every((scores) => scores.has(number)) ? [number] : []));
      // Rather a little too much than an empty screen.
      const numbers =
        inAll.length > 0 ? inAll : things.flatMap((_, number) => (found.some((scores) => scores.has(number)) ? [number] : []));
      const score = (number: number): number => found.reduce((sum, scores) => sum + (scores.get(number) ?? 0), 0);
      return numbers.toSorted((a, b) => score(b) - score(a)).flatMap((number) => things[number]?.id ?? []);
    },
  };
}

/** Slips are looked for only when nothing begins as typed. */
function scoresOf(part: string, words: readonly Word[]): ReadonlyMap<number, number> {
  const exact = collect(words, ({ word }) => {
    if (!word.startsWith(part)) return 0;
    return word.length === part.length ? QUALITY.whole : QUALITY.beginning;
  });
  const most = slipsAllowed(part.length);
  if (exact.size > 0 || most === 0) return exact;
  const typed = lettersOf(part);
  return collect(words, ({ word, letters }) => {
    if (areTooDifferent(typed, letters, most)) return 0;
    const slips = slipsToBeginning(part, word, most);
    return slips > most ? 0 : QUALITY.slip / slips;
  });
}

function collect(words: readonly Word[], qualityOf: (word: Word) => number): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const word of words) {
    const quality = qualityOf(word);
    if (quality === 0) continue;
    for (const [number, weight] of word.places) scores.set(number, Math.max(scores.get(number) ?? 0, weight * quality));
  }
  return scores;
}
