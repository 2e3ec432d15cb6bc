/** How lines of topics and sheets may break, on the screen as on paper. */

/** Little words that belong to the one behind them. */
const LITTLE = new Set('на по за из от до об во ко со не ни'.split(' '));
/** A longer word stays free: in narrow room it would be torn apart itself. */
const [SHORTEST, LONGEST] = [2, 11];
const NO_BREAK = '\u00A0';

/** A dash never starts a line, a word of one letter or a preposition never ends one; «№ 4» and «7 дней» are never torn apart. */
export function unbroken(text: string): string {
  // Word by word: patterns of letters take a slow kiosk much longer, for every title of every list.
  const words = text.split(' ');
  return words.reduce((line, word, index) => {
    const before = words[index - 1] ?? '';
    const isBound = areBound(before, word) || isDigit(before.at(-1) ?? '') || isLed(before, word, words[index + 1] ?? '');
    return `${line}${isBound && word !== '' ? NO_BREAK : ' '}${word}`;
  });
}

function areBound(word: string, next: string): boolean {
  const tail = letterTail(word);
  return next.startsWith('—') || word.endsWith('№') || (tail.length === 1 && !isDigit(tail));
}

/** A little word before one that is short, and does not lead on itself. */
function isLed(word: string, next: string, after: string): boolean {
  const isShort = next.length >= SHORTEST && next.length <= LONGEST && !next.includes(NO_BREAK);
  return isShort && LITTLE.has(letterTail(word).toLowerCase()) && (after === '' || !areBound(next, after));
}

/** «(до» → «до» */
function letterTail(word: string): string {
  let from = word.length;
  while (from > 0 && isLetterOrDigit(word[from - 1] ?? '')) from -= 1;
  return word.slice(from);
}

function isLetterOrDigit(sign: string): boolean {
  return sign.toLowerCase() !== sign.toUpperCase() || isDigit(sign);
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9';
}
