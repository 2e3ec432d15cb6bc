/** Where one looks at a paper of several pages: how large, and which part. Pure; CSS px. */

/** Height of A4 by its width. */
export const A4_RATIO = Math.SQRT2;
/** Times the page that is seen whole. */
const ZOOMS = [1, 1.5, 2, 3, 4] as const;
/** Less than that is no help to the eye. */
const WORTH_A_STEP = 1.15;
/** So much of what was seen stays in sight after a step, of the height of the place. */
const OVERLAP = 0.15;

export interface Place {
  readonly width: number;
  readonly height: number;
}

/** Widths of a page that can be chosen: whole first, then larger while it still stands in the place from side to side. */
export function widthsIn({ width, height }: Place): readonly number[] {
  const whole = Math.min(width, height / A4_RATIO);
  const steps = ZOOMS.map((zoom) => whole * zoom).filter((one, index) => index === 0 || one <= width + 1);
  const [last = whole] = steps.slice(-1);
  return width > last * WORTH_A_STEP ? [...steps, width] : steps;
}

/** One stop of the way through a paper. `top`: how far down the page the place begins. */
export interface View {
  readonly page: number;
  readonly top: number;
}

/** @param page 1 is the first */
export function viewsOf(pages: number, pageWidth: number, { height }: Place): readonly View[] {
  const pageHeight = pageWidth * A4_RATIO;
  const hidden = Math.max(0, pageHeight - height);
  const steps = hidden < 1 ? 0 : Math.ceil(hidden / (height * (1 - OVERLAP)));
  return Array.from({ length: pages }, (_, index) =>
    Array.from({ length: steps + 1 }, (__, step) => ({ page: index + 1, top: steps === 0 ? 0 : (hidden * step) / steps })),
  ).flat();
}

/** Where one goes on in another size. @returns the place in `after` of what shows the same share of the way down the same page */
export function sameSpot(before: readonly View[], at: number, after: readonly View[]): number {
  const now = before[at] ?? { page: 1, top: 0 };
  const share = shareOf(now, before);
  const awayOf = (view: View): number => (view.page === now.page ? Math.abs(shareOf(view, after) - share) : Infinity);
  return after.reduce((nearest, view, index) => {
    const best = after[nearest];
    return best !== undefined && awayOf(view) < awayOf(best) ? index : nearest;
  }, 0);
}

/** 0: the head of the page, 1: its foot. */
function shareOf({ page, top }: View, views: readonly View[]): number {
  const last = Math.max(...views.filter((view) => view.page === page).map((view) => view.top));
  return last <= 0 ? 0 : top / last;
}
