import type { Content } from '#shared/packs/content.ts';
import { ok } from '#shared/result.ts';
import type { ExportKeeper } from '../exports/export-keeper.ts';
import { orNotReadable } from '../exports/or-not-readable.ts';
import type { Journal } from '../journal/journal.ts';
import { freeBytes } from '../log/free-space.ts';
import type { Log } from '../log/log.ts';
import type { TellPages } from '../machine-events.ts';
import type { DatabaseMender } from '../record/database-mender.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { PinKeeper } from '../staff/pin-keeper.ts';
import type { StaffSession } from '../staff/staff-session.ts';
import type { CallsOf } from './calls-of.ts';
import type { Printers } from '../printing/printers.ts';
import type { WriterLease } from './writer-lease.ts';

/** Time for the answer to reach the page before the shell closes it. */
const LEAVE_AFTER_ANSWER_MS = 200;

export interface KioskCallsDeps {
  readonly appVersion: string;
  readonly shell: 'electron' | 'browser';
  readonly dataDirectory: string;
  readonly content: () => Content;
  readonly journal: Journal;
  readonly settings: SettingsStore;
  readonly printers: Printers;
  readonly exports: Pick<ExportKeeper, 'last' | 'isLate'>;
  readonly pins: PinKeeper;
  readonly staff: StaffSession;
  readonly lease: WriterLease;
  readonly tell: TellPages;
  readonly mender: DatabaseMender;
  readonly leave: () => void;
  readonly log: Log;
}

export function kioskCalls(deps: KioskCallsDeps): CallsOf<'kiosk'> {
  const {
    appVersion,
    shell,
    dataDirectory,
    content,
    journal,
    settings,
    printers,
    exports,
    pins,
    staff,
    lease,
    tell,
    mender,
    leave,
    log,
  } = deps;
  let hasPage = false;
  const journalNow = () => ({ head: journal.head(), health: journal.health(), base: journal.base() });
  return {
    async 'kiosk.hello'() {
      const writer = lease.take();
      // A new page shows the attract screen to nobody in particular: the staff area does not stay open behind it.
      staff.lock('asked');
      // Paper that the page before was waiting for would come out for nobody. What it must know of tickets it asks itself (settle-tickets).
      printers.takeJobsBack();
      if (hasPage) tell({ name: 'kiosk.superseded', detail: { writer } });
      hasPage = true;
      log.info('page-started', { writer });
      return ok({
        writer,
        appVersion,
        shell,
        settings: settings.current(),
        content: content(),
        journal: journalNow(),
        isPinSet: pins.isPinSet(),
      });
    },
    async 'kiosk.leave'() {
      log.info('leave-asked');
      setTimeout(leave, LEAVE_AFTER_ANSWER_MS);
      return ok();
    },
    async 'kiosk.report'({ kind, name, places }) {
      log.error('page-report', { kind, name, places: places.join(' ') });
      return ok();
    },
    async 'kiosk.mend-database'({ writer, pending }) {
      return ok({ state: lease.holds(writer) ? mender.ask(pending) : 'never' });
    },
    async 'kiosk.state'() {
      const printer = printers.of('tickets');
      const [free, status, sheetStatus, names, lastExport, isLate] = await Promise.all([
        freeBytes(dataDirectory),
        printer.status(),
        printers.areTwo() ? printers.of('sheets').status() : null,
        printer.list(),
        orNotReadable(exports.last()),
        orNotReadable(exports.isLate()),
      ]);
      const putAside = settings.putAside();
      return ok({
        journal: journalNow(),
        keptSince: journal.since(),
        freeBytes: free,
        lastExport,
        isExportLate: isLate === true,
        printer: status,
        sheetPrinter: sheetStatus,
        printers: names,
        ...(putAside !== null && { settingsPutAside: putAside }),
      });
    },
  };
}
