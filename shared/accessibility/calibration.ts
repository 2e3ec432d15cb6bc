/** CAL-2: staff make a box as big as a bank card; from it comes how many CSS px a real millimetre has. */

/** ISO/IEC 7810 ID-1, mm. */
export const CARD_WIDTH_MM = 85.6;
const CARD_HEIGHT_MM = 54;
/** CAL-2. */
export const LARGEST_ERROR = 0.03;

/** @param boxWidthPx width in CSS px of the box that covers the card exactly. */
export function pxPerMmFromCard(boxWidthPx: number): number {
  return boxWidthPx / CARD_WIDTH_MM;
}

/** Size in CSS px of the box that covers the card if `pxPerMm` is right. */
export function cardBoxPx(pxPerMm: number): { readonly width: number; readonly height: number } {
  return { width: CARD_WIDTH_MM * pxPerMm, height: CARD_HEIGHT_MM * pxPerMm };
}

/** The coarsest step in CSS px of the box width that still ends within half of the allowed error. */
export function cardStepPx(pxPerMm: number): number {
  return Math.max(1, Math.floor(CARD_WIDTH_MM * pxPerMm * (LARGEST_ERROR / 4)));
}
