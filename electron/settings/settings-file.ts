/** Reads `settings.json`: what is sound in it is used, what is damaged is put aside and told, nothing is silently lost. */
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultSettings, settingsSchema, type Settings } from '#shared/settings/settings.ts';
import { noStaffSecrets, staffSecretsSchema, type StaffSecrets } from '#shared/staff/secrets.ts';
import { errorCode } from '../log/describe-error.ts';

export const SETTINGS_FILE = 'settings.json';
/** The same text as the last good `settings.json`: one bad block must not open the staff area to whoever comes first. */
export const COPY_FILE = 'settings.copy.json';

export interface SettingsFile {
  readonly settings: Settings;
  readonly staff: StaffSecrets;
}

export interface ReadSettings extends SettingsFile {
  /** Name of the damaged file beside `settings.json`; null when all was well. */
  readonly putAside: string | null;
}

/**
 * @param directory the data directory
 * @param at milliseconds since 1970, for the name of a file that is put aside
 */
export async function readSettings(directory: string, at: number): Promise<ReadSettings> {
  const main = await parseFile(join(directory, SETTINGS_FILE));
  const copy = await parseFile(join(directory, COPY_FILE));
  const putAside = main.isDamaged ? `${SETTINGS_FILE}.bad-${stamp(at)}` : null;
  if (putAside !== null) await rename(join(directory, SETTINGS_FILE), join(directory, putAside));
  return {
    settings: main.settings ?? copy.settings ?? defaultSettings,
    staff: main.staff ?? copy.staff ?? noStaffSecrets,
    putAside,
  };
}

interface Parts {
  readonly settings: Settings | null;
  readonly staff: StaffSecrets | null;
  readonly isDamaged: boolean;
}

/** The two halves are judged apart: an unknown setting does not cost the PIN. */
async function parseFile(file: string): Promise<Parts> {
  const text = await readIfThere(file);
  if (text === null) return { settings: null, staff: null, isDamaged: false };
  const json = parseJson(text);
  const settings = settingsSchema.safeParse(json['settings']);
  const staff = staffSecretsSchema.safeParse(json['staff']);
  return {
    settings: settings.success ? settings.data : null,
    staff: staff.success ? staff.data : null,
    isDamaged: !settings.success || !staff.success,
  };
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function parseJson(text: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(text);
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
