/**
 * Finds things by the first letters of any word, with a slip or two. The index is built once, with its words in order: a letter costs
 * only those that begin with it. On a slow kiosk a search is run a few times a visit and never gets warm, so few steps count here.
 */
import { asTyped, normalWords, stemOf } from './normalise.ts';
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

/** A whole word tells more than a beginning, a beginning or another form of it more than a slip. */
const QUALITY = { whole: 3, beginning: 2, form: 2, slip: 1 };
/** More than any words apart: «первая работа» is just what somebody wrote down for it. */
const SAYS_JUST_THAT = 50;
/** Nobody types more of them just as they stand somewhere. */
const MOST_WORDS = 5;
/** No ending is longer. */
const MOST_ENDING = 3;
/** «в», «на», «и» find everything: they count only while nothing else is typed. So do words in which one asks for something. */
const LITTLE_WORD = 2;
const ASKING = new Set(
  (
    'где как кто что куда когда какие какой есть нет без для мне меня надо нужен нужна нужно нужны хочу могу можно ' +
    'взять дайте получить ищу помогите помощь'
  ).split(' '),
);

interface Word {
  readonly word: string;
  readonly letters: number;
  /** Number of the thing → weight of its best place. */
  readonly places: readonly (readonly [number: number, weight: number])[];
}

/** The words of one text, and its weight. */
type Read = readonly [words: readonly string[], weight: number];

/** Of each thing, by its number; 0 = not found. */
type Scores = Float64Array;

export function createWordSearch(things: readonly Searched[]): WordSearch {
  const read = things.map(({ texts }) => texts.map(([text, weight]): Read => [normalWords(text), weight]));
  const words = indexOf(read);
  const said = sayingsOf(read);
  const all = things.map(({ id }) => id);

  return {
    find: (query) => {
      const typed = normalWords(asTyped(query));
      const telling = typed.filter((word) => word.length > LITTLE_WORD && !ASKING.has(word));
      const parts = telling.length > 0 ? telling : typed.slice(-1);
      if (parts.length === 0) return all;
      const found = parts.map((part) => scoresOf(part, words, things.length));
      const sums = sumOf(found);
      for (const saying of new Set([typed.join(' '), parts.join(' ')]))
        for (const number of said.get(saying) ?? []) sums[number] = at(sums, number) + SAYS_JUST_THAT;
      const inSome = [...all.keys()].filter((number) => at(sums, number) > 0);
      const inAll = parts.length === 1 ? inSome : inSome.filter((number) => found.every((scores) => at(scores, number) > 0));
      // Rather a little too much than an empty screen.
      const numbers = inAll.length > 0 ? inAll : inSome;
      return numbers.toSorted((a, b) => at(sums, b) - at(sums, a)).map((number) => all[number] ?? '');
    },
  };
}

/** In the order of their letters. */
function indexOf(things: readonly (readonly Read[])[]): readonly Word[] {
  const index = new Map<string, Map<number, number>>();
  for (const [number, texts] of things.entries()) {
    for (const [words, weight] of texts) {
      for (const word of words) {
        const places = index.get(word) ?? new Map<number, number>();
        index.set(word, places.set(number, Math.max(weight, places.get(number) ?? 0)));
      }
    }
  }
  return [...index.keys()]
    .toSorted()
    .map((word): Word => ({ word, letters: lettersOf(word), places: [...(index.get(word) ?? [])] }));
}

/** Whole short texts → numbers of the things that hold them. */
function sayingsOf(things: readonly (readonly Read[])[]): ReadonlyMap<string, readonly number[]> {
  const said = new Map<string, number[]>();
  for (const [number, texts] of things.entries()) {
    const short = texts.filter(([words]) => words.length <= MOST_WORDS);
    for (const saying of new Set(short.map(([words]) => words.join(' '))))
      said.set(saying, [...(said.get(saying) ?? []), number]);
  }
  return said;
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
  addForms(scores, part, words);
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

function addForms(scores: Scores, part: string, words: readonly Word[]): void {
  const stem = stemOf(part);
  if (stem === null) return;
  let next = firstFrom(stem, words);
  for (let word = words[next]; word?.word.startsWith(stem) === true; word = words[next]) {
    if (word.word.length <= stem.length + MOST_ENDING) add(scores, word, QUALITY.form);
    next += 1;
  }
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
