/** All that the machine keeps in its data directory, opened in order; a program that cannot start leaves nothing locked. */
import { join } from 'node:path';
import { serviceDay } from '#shared/record/service-day.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Journal } from './journal/journal.ts';
import { openJournal } from './journal/open-journal.ts';
import { openLog, type Log } from './log/log.ts';
import { openPackKeeper, type PackKeeper } from './packs/pack-keeper.ts';
import { readContent } from './packs/read-content.ts';
import type { SettingsOverride } from './settings/override.ts';
import { openSettings, type SettingsStore } from './settings/settings-store.ts';
import { whyNotWritable } from './start/data-directory.ts';
import { takeInstanceLock, type InstanceLock } from './start/instance-lock.ts';

/** `message` is for the operator's console. */
export interface StartProblem {
  readonly code: 'data-not-writable' | 'already-running' | 'content-bad';
  readonly message: string;
}

export interface Storage {
  readonly lock: InstanceLock;
  readonly packs: PackKeeper;
  readonly journal: Journal;
  readonly log: Log;
  readonly settings: SettingsStore;
}

export interface StorageOptions {
  readonly dataDirectory: string;
  readonly contentDirectory: string;
  readonly commandLine: SettingsOverride;
  readonly now: () => number;
  readonly appVersion: string;
  /** In place of the one on disk, for tests. */
  readonly journal: Journal | undefined;
}

export async function openStorage(options: StorageOptions): Promise<Result<Storage, StartProblem>> {
  const { dataDirectory } = options;
  const reason = await whyNotWritable(dataDirectory);
  if (reason !== null) return refuse('data-not-writable', `The data directory cannot be written: ${dataDirectory} (${reason})`);
  const lock = await takeInstanceLock(dataDirectory);
  if (lock === null) return refuse('already-running', `Another kiosk is already running on the data directory ${dataDirectory}`);
  const opened = await openLocked(lock, options);
  if (!opened.ok) await lock.release();
  return opened;
}

async function openLocked(lock: InstanceLock, options: StorageOptions): Promise<Result<Storage, StartProblem>> {
  const { dataDirectory, contentDirectory, commandLine, now } = options;
  const shipped = await readContent(contentDirectory);
  if (!shipped.ok) return shipped;
  const journal =
    options.journal === undefined ? await openJournal({ directory: join(dataDirectory, 'journal'), now }) : ok(options.journal);
  if (!journal.ok)
    return refuse('data-not-writable', `The journal cannot be opened in ${dataDirectory} (${journal.problem.code})`);
  const log = await openLog({ directory: join(dataDirectory, 'log'), now });
  const settings = await openSettings({ directory: dataDirectory, override: commandLine, log, now });
  const packs = await openPackKeeper({
    directory: join(dataDirectory, 'packs'),
    shipped: { directory: contentDirectory, content: shipped.value },
    appVersion: options.appVersion,
    trustedKeys: () => settings.current().packs.trustedKeys,
    today: () => serviceDay(now(), settings.current().centre.timeZone),
    journal: journal.value,
    log,
  });
  return ok({ lock, packs, journal: journal.value, log, settings });
}

function refuse(code: StartProblem['code'], message: string): Result<never, StartProblem> {
  return err({ code, message });
}
