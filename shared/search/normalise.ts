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

/** «,bh;f» → «биржа»: only where there is no Russian letter at all. */
export function asTyped(query: string): string {
  const low = query.toLowerCase();
  if (/[а-яё]/u.test(low) || !/[a-z]/u.test(low)) return low;
  return Array.from(low, (key) => fromLatin.get(key) ?? key).join('');
}
