/** A word as it is compared: lower case, ё as е, and Russian even when the keyboard was switched to Latin. */

/** The keys of a Russian keyboard, then those that say something else when a capital is meant. */
const LATIN = `qwertyuiop[]asdfghjkl;'zxcvbnm,.\`{}:"<>~`;
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюёхъжэбюё';
const fromLatin = new Map(Array.from(LATIN, (key, index) => [key, RUSSIAN[index] ?? key]));

export function normalWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Cases and numbers, the longest first: what is left says what the word is. */
const STEM = /^(.{4,}?)(?:[аяыи]ми|[оеы]го|[оеы]му|[ое]в|[аяоеыи][мйхя]|ую|юю|[ое]е|[ыи]е|[аеиоуыэюяйь])$/u;

/** @returns what a word's other forms begin with, or null: «справку» → «справк» */
export function stemOf(word: string): string | null {
  return STEM.exec(word)?.[1] ?? null;
}

/** «,bh;f» → «биржа»: only where there is no Russian letter at all. */
export function asTyped(query: string): string {
  const low = query.toLowerCase();
  if (/[а-яё]/u.test(low) || !/[a-z]/u.test(low)) return low;
  return Array.from(low, (key) => fromLatin.get(key) ?? key).join('');
}
