/** Whether a sound, trusted pack fits this kiosk today. */
import type { PackManifest } from '../format/manifest.ts';
import { compareVersions } from '../format/version.ts';
import { refusal, type PackRefusal } from './refusals.ts';

/** The newest pack of one id that this kiosk has ever taken. Kept outside the pack, also when the pack is gone (no way back, S-2). */
export interface SeenPack {
  readonly version: number;
  readonly sha256: string;
}

export interface HereAndNow {
  readonly appVersion: string;
  /** `YYYY-MM-DD` in the centre's time zone. */
  readonly today: string;
  readonly seen: SeenPack | undefined;
}

/** @param sha256 of `pack.json`; @returns null when it may be installed */
export function policyFault(manifest: PackManifest, sha256: string, { appVersion, today, seen }: HereAndNow): PackRefusal | null {
  const { app, valid_until: validUntil, version } = manifest;
  if (compareVersions(appVersion, app.from) < 0) return refusal('app-too-old', app.from);
  if (app.before !== undefined && compareVersions(appVersion, app.before) >= 0) return refusal('app-too-new', app.before);
  if (validUntil !== undefined && validUntil < today) return refusal('expired', validUntil);
  if (seen === undefined) return null;
  if (version < seen.version) return refusal('older-than-seen', `${version} < ${seen.version}`);
  return version === seen.version && sha256 !== seen.sha256 ? refusal('version-used-twice', String(version)) : null;
}
