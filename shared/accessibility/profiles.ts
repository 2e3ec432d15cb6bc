/**
 * Device profiles: how big a CSS pixel really is, and where the screen hangs (CAL-1, CAL-3).
 * Figures for `pxPerMm` are those of standards §0; staff replace them by measuring with a bank card (CAL-2).
 */
export const profileIds = ['tablet-10', 'desk-15', 'lobby-21', 'portrait-32', 'portrait-43'] as const;
export type ProfileId = (typeof profileIds)[number];

export interface DeviceProfile {
  readonly id: ProfileId;
  /** CSS px of the whole screen in its normal use; the browser may give less. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pxPerMm: number;
  /** From the eye to the screen, mm. */
  readonly viewingDistanceMm: number;
  /** From the floor to the lower edge of the picture, mm. */
  readonly lowerEdgeMm: number;
}

export const profiles: Record<ProfileId, DeviceProfile> = {
  'tablet-10': { id: 'tablet-10', widthPx: 1280, heightPx: 800, pxPerMm: 5.88, viewingDistanceMm: 450, lowerEdgeMm: 950 },
  'desk-15': { id: 'desk-15', widthPx: 1920, heightPx: 1080, pxPerMm: 5.56, viewingDistanceMm: 500, lowerEdgeMm: 900 },
  'lobby-21': { id: 'lobby-21', widthPx: 1920, heightPx: 1080, pxPerMm: 4.03, viewingDistanceMm: 600, lowerEdgeMm: 850 },
  'portrait-32': { id: 'portrait-32', widthPx: 1080, heightPx: 1920, pxPerMm: 2.71, viewingDistanceMm: 650, lowerEdgeMm: 700 },
  'portrait-43': { id: 'portrait-43', widthPx: 1080, heightPx: 1920, pxPerMm: 2.02, viewingDistanceMm: 690, lowerEdgeMm: 500 },
};
