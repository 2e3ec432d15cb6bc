/** What staff call the content that is in use: «Центр · версия 7 от 23.11.2026». */
import type { PackPlace } from '#shared/packs/install/pack-calls.ts';
import { russianDay } from '#shared/record/service-day.ts';
import { packs as words } from '../strings/packs.ts';

export function packName(pack: PackPlace): string {
  return pack === null ? words.shipped : words.version(pack.title, pack.version, shortDate(pack.created));
}

/** @param iso `2026-11-23` or longer */
export function shortDate(iso: string): string {
  return russianDay(iso.slice(0, 10));
}
