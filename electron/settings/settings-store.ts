/** The one holder of settings and staff secrets while the machine runs; every change is on disk before it counts. */
import { join } from 'node:path';
import { createTurns } from '#shared/record/turns.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { StaffSecrets } from '#shared/staff/secrets.ts';
import { writeProblem, type WriteProblem } from '../journal/disk/files.ts';
import { describeError } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';
import { applyOverride, withoutOverride, type SettingsOverride } from './override.ts';
import { COPY_FILE, readSettings, SETTINGS_FILE, settingsText, type Repair, type SettingsFile } from './settings-file.ts';
import { writeAtomically } from './write-atomically.ts';

export interface SettingsStore {
  /** As in force now: the file's values, with the command line's choices over them. */
  readonly current: () => Settings;
  readonly staff: () => StaffSecrets;
  /** The damaged file that was put aside at start and stays until staff save the settings again; null = none. */
  readonly putAside: () => string | null;
  readonly saveSettings: (settings: Settings) => Promise<Result<Settings, WriteProblem>>;
  readonly saveStaff: (staff: StaffSecrets) => Promise<Result<void, WriteProblem>>;
}

export interface SettingsDeps {
  readonly directory: string;
  readonly override: SettingsOverride;
  readonly log: Log;
  readonly now: () => number;
}

export async function openSettings({ directory, override, log, now }: SettingsDeps): Promise<SettingsStore> {
  const read = await readSettings(directory, now(), log);
  if (read.putAside !== null) log.warn('settings-put-aside', { file: read.putAside });
  let stored: SettingsFile = { settings: read.settings, staff: read.staff };
  let inForce = override;
  let putAside = read.putAside;
  const takeTurn = createTurns();

  /** One write at a time; memory changes only after the disk did. */
  const save = (change: Partial<SettingsFile>): Promise<Result<void, WriteProblem>> =>
    takeTurn(async () => {
      const changed = { ...stored, ...change };
      const text = settingsText(changed);
      try {
        await writeAtomically(join(directory, SETTINGS_FILE), text);
      } catch (error) {
        log.error('settings-not-saved', describeError(error));
        return err(writeProblem(error));
      }
      stored = changed;
      await bringUp({ file: COPY_FILE, text });
      return ok();
    });

  /** A second chance for the next start, not part of the promise: one that fails is only logged. */
  async function bringUp({ file, text }: Repair): Promise<void> {
    try {
      await writeAtomically(join(directory, file), text);
    } catch (error) {
      log.warn('settings-not-copied', describeError(error));
    }
  }

  // Somebody wrote into the one, or the other was lost: two bad blocks, years apart, must not open the staff area either.
  if (read.repair !== null) await bringUp(read.repair);
  return {
    current: () => applyOverride(stored.settings, inForce),
    staff: () => stored.staff,
    putAside: () => putAside,
    async saveSettings(settings) {
      const kept = withoutOverride(settings, stored.settings, inForce);
      const saved = await save({ settings: kept.settings });
      if (!saved.ok) return saved;
      inForce = kept.override;
      putAside = null;
      return ok(applyOverride(stored.settings, inForce));
    },
    saveStaff: (staff) => save({ staff }),
  };
}
