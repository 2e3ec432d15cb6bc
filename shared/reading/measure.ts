/** How plain a Russian text is: sentences, words, syllables, Flesch by Oborneva (U-14, domain §4.2). */

export interface Reading {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words of at least five syllables. */
  readonly longWords: number;
  /** Words of the longest sentence. */
  readonly longest: number;
  /** Words a sentence. */
  readonly mean: number;
  /** Oborneva 2006: 206.835 − 1.3 · words a sentence − 60.1 · syllables a word. */
  readonly fre: number;
}

const LONG_WORD_SYLLABLES = 5;
const MEAN_WEIGHT = 1.3;
const SYLLABLES_WEIGHT = 60.1;
const BASE = 206.835;

/** A sentence ends with . ! ? … or with its line; a point inside «trudvsem.ru» or «3.5» ends nothing. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])["»)]*(?=\s|$)|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Runs of letters and figures; a hyphen joins. «№», dashes and signs are no words. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
}

/** In Russian as many as vowels; a word without any («в», «СНГ») counts none. */
export function syllablesIn(word: string): number {
  return word.match(/[аеёиоуыэюя]/giu)?.length ?? 0;
}

/** @param text sentences, or lines that stand for sentences; an empty text reads as perfectly plain */
export function measure(text: string): Reading {
  const sentences = sentencesOf(text).map(wordsOf);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const mean = sentences.length === 0 ? 0 : words.length / sentences.length;
  const perWord = words.length === 0 ? 0 : syllables / words.length;
  return {
    sentences: sentences.length,
    words: words.length,
    syllables,
    longWords: words.filter((word) => syllablesIn(word) >= LONG_WORD_SYLLABLES).length,
    longest: Math.max(0, ...sentences.map(({ length }) => length)),
    mean,
    fre: BASE - MEAN_WEIGHT * mean - SYLLABLES_WEIGHT * perWord,
  };
}
