/** from a wheelchair a hand reaches only so high; on a tall screen everything that is touched lies below that line. */
import type { DeviceProfile } from './profiles.ts';

/** A-23ru: the height above the floor we aim at, mm. */
const REACH_MM = 1100;
/** the most that is ever allowed, mm; used only where the band below 1100 mm would be too low to hold a screen. */
export const REACH_LIMIT_MM = 1220;
/** A band as high as a 10″ tablet holds every screen; less does not. */
const LEAST_BAND_MM = 135;
/** From this height, mm, the part out of reach is worth a picture of its own; below it is a wider margin. */
const LEAST_STAGE_MM = 70;

/** Distance in CSS px from the top of the screen to the highest place for a control; 0 when the whole screen is in reach. */
export function reachTopPx(profile: DeviceProfile, pxPerMm: number = profile.pxPerMm): number {
  const heightMm = profile.heightPx / pxPerMm;
  const topMm = profile.lowerEdgeMm + heightMm;
  const reachMm = REACH_MM - profile.lowerEdgeMm >= LEAST_BAND_MM ? REACH_MM : REACH_LIMIT_MM;
  const band = Math.max(reachMm - profile.lowerEdgeMm, Math.min(LEAST_BAND_MM, heightMm));
  return topMm <= reachMm ? 0 : Math.ceil(Math.max(0, heightMm - band) * pxPerMm);
}

/** Whether the part out of reach is high enough to show the stage (a picture, never a control). */
export function hasStage(profile: DeviceProfile, pxPerMm: number = profile.pxPerMm): boolean {
  return reachTopPx(profile, pxPerMm) >= LEAST_STAGE_MM * pxPerMm;
}
