/** The progress bar moves; the page is not flooded. */
const TELL_EVERY_MS = 100;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * For work of staff that may take minutes on a slow stick.
 * @param tellPage shows how far it is
 * @param stay keeps the staff area open: whoever waits for this is there (L-15)
 * @returns to be called as often as one likes
 */
export function tellProgress<P extends Progress>(tellPage: (progress: P) => void, stay: () => void): (progress: P) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (progress) => {
    if (performance.now() - toldAt < TELL_EVERY_MS && progress.done < progress.total) return;
    toldAt = performance.now();
    stay();
    tellPage(progress);
  };
}
