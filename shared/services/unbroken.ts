/** How lines of topics and sheets may break, on the screen as on paper. */

/** Little words that belong to the one behind them. That one may not be long: in narrow room it would be torn apart itself. */
const LITTLE = /(?<![\p{L}\p{N}])(на|по|за|из|от|до|об|во|ко|со|не|ни) (?=\S{2,11}(?: |$))/giu;

/** A dash never starts a line, a word of one letter or a preposition never ends one; «№ 4» and «7 дней» are never torn apart. */
export function unbroken(text: string): string {
  return text
    .replaceAll(' —', '\u00A0—')
    .replaceAll('№ ', '№\u00A0')
    .replaceAll(/(?<![\p{L}\p{N}])(\p{L}) (?=\S)/gu, '$1\u00A0')
    .replaceAll(LITTLE, '$1\u00A0')
    .replaceAll(/(\d) (?=\S)/g, '$1\u00A0');
}
