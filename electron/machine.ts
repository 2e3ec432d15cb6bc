/** The composition root of the machine: opens every capability, joins them behind the one gate, closes them in order. */
import type { KioskHandlers } from '#shared/kiosk-api.ts';
import { ok, type Result } from '#shared/result.ts';
import { exportsCalls } from './calls/exports-calls.ts';
import { journalCalls } from './calls/journal-calls.ts';
import { kioskCalls } from './calls/kiosk-calls.ts';
import { packsCalls } from './calls/packs-calls.ts';
import { printerCalls } from './calls/printer-calls.ts';
import { createPrinters } from './printing/printers.ts';
import { selfTestCalls } from './calls/self-test-calls.ts';
import { settingsCalls } from './calls/settings-calls.ts';
import { staffCalls } from './calls/staff-calls.ts';
import { sticksCalls } from './calls/sticks-calls.ts';
import { createWriterLease } from './calls/writer-lease.ts';
import { createDispatch } from './dispatch.ts';
import { chooseDrives } from './drives/choose-drives.ts';
import { createExportKeeper } from './exports/export-keeper.ts';
import type { Journal } from './journal/journal.ts';
import { describeError } from './log/describe-error.ts';
import { createMachineEvents } from './machine-events.ts';
import { openStorage, type StartProblem } from './machine-storage.ts';
import type { Machine } from './machine-type.ts';
import { choosePrinter } from './printing/choose-printer.ts';
import type { Printer } from './printing/printer.ts';
import { createDatabaseMender } from './record/database-mender.ts';
import { createRetention } from './retention/retention.ts';
import type { SettingsOverride } from './settings/override.ts';
import { createPinKeeper } from './staff/pin-keeper.ts';
import type { SecretCost } from './staff/secret-hash.ts';
import { createStaffSession } from './staff/staff-session.ts';

export interface MachineOptions {
  readonly dataDirectory: string;
  readonly shell: 'electron' | 'browser';
  readonly appVersion: string;
  /** The folder of `check-in.yaml`. */
  readonly contentDirectory: string;
  /** Of `--drives`: its subfolders stand for sticks. */
  readonly drivesDirectory?: string | null;
  /** In force for this run, never saved. */
  readonly commandLine: SettingsOverride;
  /** For tests: adapters with a remote control, a clock to set. */
  readonly overrides?: {
    readonly printer?: Printer;
    readonly journal?: Journal;
    /** Milliseconds since 1970. */
    readonly now?: () => number;
    /** Milliseconds of a clock that nobody can set: the staff area's lock runs by it. */
    readonly steadyNow?: () => number;
    readonly watchPrinterEveryMs?: number;
    readonly secretCost?: SecretCost;
  };
}

export async function createMachine(options: MachineOptions): Promise<Result<Machine, StartProblem>> {
  const { dataDirectory, shell, appVersion, contentDirectory, commandLine, overrides = {} } = options;
  const now = overrides.now ?? Date.now;

  const kept = { dataDirectory, contentDirectory, commandLine, now, appVersion };
  const storage = await openStorage({ ...kept, journal: overrides.journal });
  if (!storage.ok) return storage;
  const { lock, packs, journal, log, settings } = storage.value;
  const { tell, onEvent } = createMachineEvents(log);
  packs.onChanged((content) => tell({ name: 'content.changed', detail: content }));
  journal.onHealth((health) => tell({ name: 'journal.health', detail: health }));
  const printers = createPrinters({
    printing: settings.current().printing,
    open: (choice) => overrides.printer ?? choosePrinter(choice),
    onStatus: (use, status) => tell({ name: 'printer.status', detail: { use, status } }),
    log,
    ...(overrides.watchPrinterEveryMs !== undefined && { watchEveryMs: overrides.watchPrinterEveryMs }),
  });
  const pins = createPinKeeper({
    store: settings,
    now,
    ...(overrides.secretCost !== undefined && { cost: overrides.secretCost }),
  });
  const steadyNow = overrides.steadyNow ?? (() => performance.now());
  const staff = createStaffSession({
    steadyNow,
    now,
    onLocked(why) {
      log.info('staff-locked', { why });
      tell({ name: 'staff.locked', detail: { reason: why } });
    },
  });
  const lease = createWriterLease();
  const drives = chooseDrives(options.drivesDirectory ?? null);
  const exports = createExportKeeper({
    dataDirectory,
    journal,
    appVersion,
    log,
    now,
    content: packs.content,
    settings: settings.current,
  });
  const retention = createRetention({ journal, exports, log, keepDays: () => settings.current().retention.keepDays });
  const mender = createDatabaseMender({ journal, log });
  const own = { appVersion, shell, dataDirectory, content: packs.content, tell, log, mender };
  let leave: (() => void) | null = null;

  const handlers = {
    ...kioskCalls({ ...own, journal, settings, printers, exports, pins, staff, lease, leave: () => leave?.() }),
    ...journalCalls({ journal, retention, lease }),
    ...printerCalls({ printers }),
    ...staffCalls({ pins, staff, log }),
    ...sticksCalls({ drives, log }),
    ...selfTestCalls({ ...own, journal, packs, exports, printers, lease, now, steadyNow }),
    ...settingsCalls({ settings, printers, tell, log }),
    ...packsCalls({ packs, drives, staff, settings, tell, log, now }),
    ...exportsCalls({ exports, drives, staff, tell, log }),
  } satisfies KioskHandlers;

  log.info('machine-started', {
    shell,
    appVersion,
    node: process.version,
    journalSeq: journal.head().seq,
    journal: journal.health().state,
  });
  return ok({
    dispatch: createDispatch({
      handlers,
      staffRole: staff.role,
      onBug: (call, error) => log.error('call-failed', { call, ...describeError(error) }),
    }),
    onEvent,
    onLeave(listener) {
      leave = listener;
    },
    onMendDatabase: mender.own,
    noteCrash(what, why) {
      log.error('crash', { kind: what, why: why.slice(0, 200) });
      if (what === 'page-gone') printers.takeJobsBack();
    },
    async close() {
      staff.lock('asked');
      printers.close();
      await packs.stop();
      await exports.stop();
      await journal.close();
      log.info('machine-stopped');
      await log.close();
      await lock.release();
    },
  });
}
