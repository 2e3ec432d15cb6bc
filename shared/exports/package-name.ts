/** Names of export folders: `000012_2026-11-23_3F2A9C1B`. They sort by number. */
import { daySchema } from '../record/events.ts';

export const PARTIAL_SUFFIX = '.partial';
export const MANIFEST_FILE = 'datapackage.json';
export const SIGNATURE_FILE = `${MANIFEST_FILE}.minisig`;
/** The public key travels with what it signed; whoever checks compares its number with the one the kiosk shows. */
export const KEY_FILE = 'kiosk.pub';
export const REPORT_FILE = 'отчёт.xlsx';

export interface PackageName {
  readonly number: number;
  /** Service day on which it was made. */
  readonly day: string;
  readonly kiosk: string;
}

const pattern = /^(\d{6,})_(\d{4}-\d{2}-\d{2})_([0-9A-F]{8})$/;

export function packageName({ number, day, kiosk }: PackageName): string {
  return `${String(number).padStart(6, '0')}_${day}_${kiosk}`;
}

/** @returns null for any other folder, also for one that is not finished */
export function parsePackageName(name: string): PackageName | null {
  const [, number, day = '', kiosk = ''] = pattern.exec(name) ?? [];
  return number === undefined || !daySchema.safeParse(day).success ? null : { number: Number(number), day, kiosk };
}

/** A folder that a power cut left half-written: no export yet, its number is free. */
export function isPartialName(name: string): boolean {
  return name.endsWith(PARTIAL_SUFFIX) && parsePackageName(name.slice(0, -PARTIAL_SUFFIX.length)) !== null;
}

/** @param keyId 16 hex digits; @returns how a kiosk is named in exports */
export function kioskName(keyId: string): string {
  return keyId.slice(0, 8);
}
