/** Finds topics by the first letters of any word. */
import type { Topic } from '#shared/packs/topics.ts';
import { plainText } from '#shared/packs/text/rich-text.ts';
import { createWordSearch, type WordSearch } from '#shared/search/word-search.ts';

/** A word that was written down for the search alone tells most: «работа» stands in many titles. */
const WEIGHT = { word: 9, title: 8, words: 6, brief: 3, text: 1 };

export function createTopicSearch(topics: readonly Topic[]): WordSearch {
  return createWordSearch(topics.map((topic) => ({ id: topic.id, texts: textsOf(topic) })));
}

function textsOf({ title, words, sections }: Topic): readonly (readonly [text: string, weight: number])[] {
  const { brief, ...others } = sections;
  return [
    [title, WEIGHT.title],
    ...words.map((word) => [word, /\s/.test(word) ? WEIGHT.words : WEIGHT.word] as const),
    ...brief.map((line) => [plainText(line), WEIGHT.brief] as const),
    ...Object.values(others).flatMap((lines) => lines.map((line) => [plainText(line), WEIGHT.text] as const)),
  ];
}
