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
  /** What has to be written at once, so that the next start knows as much as this one; null: nothing. */
  readonly repair: Repair | null;
}

export interface Repair {
  readonly file: typeof SETTINGS_FILE | typeof COPY_FILE;
  readonly text: string;
}

/**
 * @param directory the data directory
 * @param at milliseconds since 1970, for the name of a file that is put aside
 */
export async function readSettings(directory: string, at: number, log: Log): Promise<ReadSettings> {
  const main = await parseFile(join(directory, SETTINGS_FILE), log);
  const copy = await parseFile(join(directory, COPY_FILE), log);
  const sound: Sound = { settings: main.settings ?? copy.settings, staff: main.staff ?? copy.staff };
  // With the copy damaged and nothing else there the defaults are in force: told at every start until something is written.
  const lastHope = main.text === null && copy.isDamaged ? COPY_FILE : null;
  const aside = main.isDamaged ? await putAside(directory, at, log) : lastHope;
  return {
    settings: sound.settings ?? defaultSettings,
    staff: sound.staff ?? noStaffSecrets,
    putAside: aside,
    repair: repairOf(main, copy, { text: settingsText(sound), isInTheWay: aside === SETTINGS_FILE }),
  };
}

/**
 * @param text of what is sound in either
 * @param isInTheWay the damaged file could not be moved: it may still be of use to somebody
 */
function repairOf(
  main: Parts,
  copy: Parts,
  { text, isInTheWay }: { readonly text: string; readonly isInTheWay: boolean },
): Repair | null {
  if (isWhole(main)) return copy.text === text ? null : { file: COPY_FILE, text };
  if (isInTheWay) return null;
  if (isWhole(copy)) return { file: SETTINGS_FILE, text };
  // A half that was sound must not go with the file that is put aside. Without the other half the copy stays damaged, and is told.
  return main.settings === null && main.staff === null ? null : { file: COPY_FILE, text };
}

/** As it is written to both. */
export function settingsText({ settings, staff }: Sound): string {
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

/** null: nothing that can be used. */
interface Sound {
  readonly settings: Settings | null;
  readonly staff: StaffSecrets | null;
}

interface Parts extends Sound {
  readonly text: string | null;
  readonly isDamaged: boolean;
}

function isWhole({ settings, staff }: Sound): boolean {
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
