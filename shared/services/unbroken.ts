/** How lines of topics and sheets may break, on the screen as on paper. */

/** A dash never starts a line, a word of one letter never ends one; «№ 4» and «7 дней» are never torn apart. */
export function unbroken(text: string): string {
  return text
    .replaceAll(' —', '\u00A0—')
    .replaceAll('№ ', '№\u00A0')
    .replaceAll(/(?<![\p{L}\p{N}])(\p{L}) (?=\S)/gu, '$1\u00A0')
    .replaceAll(/(\d) (?=\S)/g, '$1\u00A0');
}
