/** Reads `settings.json`: what is sound in it is used, what is damaged is put aside and told, nothing is silently lost. */
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultSettings, settingsSchema, type Settings } from '#shared/settings/settings.ts';
import { noStaffSecrets, staffSecretsSchema, type StaffSecrets } from '#shared/staff/secrets.ts';
import { describeError, errorCode } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';

export const SETTINGS_FILE = 'settings.json';
/** The same text as the last good `settings.json`: one bad block must not open the staff area to whoever comes first. */
export const COPY_FILE = 'settings.copy.json';

export interface SettingsFile {
  readonly settings: Settings;
  readonly staff: StaffSecrets;
}

export interface ReadSettings extends SettingsFile {
  /** Name of the damaged file beside `settings.json`, or that name itself where the disk refuses to move it; null when all was well. */
  readonly putAside: string | null;
  /** The one of both files that does not say what is in force, while the other does; null: both do, or neither. */
  readonly behind: typeof SETTINGS_FILE | typeof COPY_FILE | null;
}

/**
 * @param directory the data directory
 * @param at milliseconds since 1970, for the name of a file that is put aside
 */
export async function readSettings(directory: string, at: number, log: Log): Promise<ReadSettings> {
  const main = await parseFile(join(directory, SETTINGS_FILE), log);
  const copy = await parseFile(join(directory, COPY_FILE), log);
  const inForce: SettingsFile = {
    settings: main.settings ?? copy.settings ?? defaultSettings,
    staff: main.staff ?? copy.staff ?? noStaffSecrets,
  };
  // With the copy damaged and nothing else there the defaults are in force: told at every start until something is written.
  const lastHope = main.text === null && copy.isDamaged ? COPY_FILE : null;
  const aside = main.isDamaged ? await putAside(directory, at, log) : lastHope;
  return { ...inForce, putAside: aside, behind: behindOf(main, copy, { inForce, isInTheWay: aside === SETTINGS_FILE }) };
}

/** @param isInTheWay the damaged file could not be moved: it may still be of use to somebody */
function behindOf(
  main: Parts,
  copy: Parts,
  { inForce, isInTheWay }: { readonly inForce: SettingsFile; readonly isInTheWay: boolean },
): ReadSettings['behind'] {
  if (isWhole(main)) return copy.text === settingsText(inForce) ? null : COPY_FILE;
  return isWhole(copy) && !isInTheWay ? SETTINGS_FILE : null;
}

/** As it is written to both. */
export function settingsText({ settings, staff }: SettingsFile): string {
  return `${JSON.stringify({ settings, staff }, null, 2)}\n`;
}

/** @returns the file's name from now on; a disk that cannot even rename it must not keep the kiosk from starting */
async function putAside(directory: string, at: number, log: Log): Promise<string> {
  const aside = `${SETTINGS_FILE}.bad-${stamp(at)}`;
  try {
    await rename(join(directory, SETTINGS_FILE), join(directory, aside));
    return aside;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    log.warn('settings-not-moved', describeError(error));
    return SETTINGS_FILE;
  }
}

interface Parts {
  readonly text: string | null;
  readonly settings: Settings | null;
  readonly staff: StaffSecrets | null;
  readonly isDamaged: boolean;
}

function isWhole({ settings, staff }: Parts): boolean {
  return settings !== null && staff !== null;
}

/** The two halves are judged apart: an unknown setting does not cost the PIN. */
async function parseFile(file: string, log: Log): Promise<Parts> {
  const text = await readIfThere(file, log);
  if (text === null) return { text, settings: null, staff: null, isDamaged: false };
  const json = parseJson(text);
  const settings = settingsSchema.safeParse(json['settings']);
  const staff = staffSecretsSchema.safeParse(json['staff']);
  return {
    text,
    settings: settings.success ? settings.data : null,
    staff: staff.success ? staff.data : null,
    isDamaged: !settings.success || !staff.success,
  };
}

/** @returns null when there is none. One that the disk refuses to give is damaged, as if nothing of it were left. */
async function readIfThere(file: string, log: Log): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    if (code === 'ENOENT') return null;
    log.warn('settings-not-read', describeError(error));
    return '';
  }
}

function parseJson(text: string): Record<string, unknown> {
  try {
    // Windows puts a mark before what is saved there as UTF-8.
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  } catch {
    // Not JSON at all: both halves then fail their schema, which is what the caller tells.
    return {};
  }
}

/** `20261123T101500123Z`: sorts by time and is a legal file name everywhere. */
function stamp(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:.]/g, '');
}
