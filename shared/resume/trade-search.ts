/** Finds trades by the first letters of their name or of what people call them. */
import type { ResumeData, Trade } from '#shared/packs/resume-data.ts';
import { createWordSearch } from '#shared/search/word-search.ts';

const WEIGHT = { title: 8, words: 6, phrases: 1 };

export interface TradeSearch {
  /** @returns the best first; none while nothing is typed */
  readonly find: (text: string) => readonly Trade[];
}

export function createTradeSearch({ trades }: ResumeData): TradeSearch {
  const byId = new Map(trades.map((trade) => [trade.id, trade]));
  const search = createWordSearch(
    trades.map(({ id, title, words, phrases }) => ({
      id,
      texts: [
        [title, WEIGHT.title],
        ...words.map((word) => [word, WEIGHT.words] as const),
        ...phrases.map((phrase) => [phrase, WEIGHT.phrases] as const),
      ],
    })),
  );
  return { find: (text) => (text.trim() === '' ? [] : search.find(text).flatMap((id) => byId.get(id) ?? [])) };
}
