/** How far a typed beginning is from a word: letters left out, put in, changed, or two swapped (Damerau). */

const FIRST_LETTER = 'а'.charCodeAt(0);

/** Longer words may be written with two slips, short ones with none. */
export function slipsAllowed(length: number): number {
  if (length >= 8) return 2;
  return length >= 4 ? 1 : 0;
}

/** Which Russian letters a word has, one bit each: cheap to compare before anything is counted. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) {
    const place = word.charCodeAt(index) - FIRST_LETTER;
    if (place >= 0 && place < 32) letters |= 1 << place;
  }
  return letters;
}

/** A letter that was typed but is not in the word costs a slip at least. */
export function areTooDifferent(typed: number, word: number, most: number): boolean {
  let missing = typed & ~word;
  for (let slips = 0; missing !== 0; missing &= missing - 1) {
    slips += 1;
    if (slips > most) return true;
  }
  return false;
}

/**
 * The least number of slips between `typed` and any beginning of `word`.
 * @param most stops early beyond it
 * @returns `most + 1` when it is further
 */
export function slipsToBeginning(typed: string, word: string, most: number): number {
  if (word.length + most < typed.length) return most + 1;
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const isSame = typed[row - 1] === word[column - 1];
      let cost = Math.min(at(last, column) + 1, at(now, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1));
      const isSwap = row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (isSwap) cost = Math.min(cost, at(before, column - 2) + 1);
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, now];
  }
  return Math.min(most + 1, ...last);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
