/** Which of several drafts of one paper to take: the fewest pages, and among those the roomiest. */
interface Draft {
  readonly pages: number;
}

/**
 * @param count how many drafts there are, from roomy to tight; a tighter one never has more pages
 * @param make one draft; asked for as few as possible
 */
export async function roomiest<D extends Draft>(count: number, make: (draft: number) => Promise<D>): Promise<D> {
  const roomy = await make(0);
  if (roomy.pages === 1 || count === 1) return roomy;
  let best = await make(count - 1);
  if (roomy.pages === best.pages) return roomy;
  const fewest = best.pages;
  let [tooMany, enough] = [0, count - 1];
  while (enough - tooMany > 1) {
    const middle = Math.floor((tooMany + enough) / 2);
    const made = await make(middle);
    if (made.pages === fewest) [best, enough] = [made, middle];
    else tooMany = middle;
  }
  return best;
}
