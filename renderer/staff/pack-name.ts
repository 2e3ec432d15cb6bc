/** What staff call the content that is in use: «Центр · версия 7 от 23.11.2026». */
import type { PackPlace } from '#shared/packs/install/pack-calls.ts';
import { russianDay, serviceDay } from '#shared/record/service-day.ts';
import { packs as words } from '../strings/packs.ts';

/** @param timeZone IANA name of the centre's zone */
export function packName(pack: PackPlace, timeZone: string): string {
  if (pack === null) return words.shipped;
  return words.version(pack.title, pack.version, russianDay(serviceDay(Date.parse(pack.created), timeZone)));
}
