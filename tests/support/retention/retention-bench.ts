/** A kiosk with real exports and real retention, a small number of days to keep, and a calendar to turn. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordedEvent } from '#shared/record/events.ts';
import type { DaySums } from '#shared/reports/day-sums.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { createExportKeeper, type ExportKeeper } from '../../../electron/exports/export-keeper.ts';
import { createRetention } from '../../../electron/retention/retention.ts';
import type { KioskRecord } from '../../../renderer/record/record.ts';
import { kioskBench, request, type KioskBench } from '../record/kiosk-bench.ts';
import { shippedContent } from '../shipped-content.ts';

const DAY_MS = 86_400_000;
const silent = { info: () => {}, warn: () => {}, error: () => {}, close: async () => {} };

export interface RetentionBench {
  readonly kiosk: KioskBench;
  keepDays: number;
  readonly exports: () => ExportKeeper;
  /** One day of work with so many tickets, then the next morning. */
  readonly works: (page: KioskRecord, tickets?: number) => Promise<void>;
  /** As in the evening: an export is made and recorded. */
  readonly exportsAll: (page: KioskRecord) => Promise<void>;
  /** As nobody is there. */
  readonly letsGo: (page: KioskRecord) => Promise<void>;
  readonly restarts: (between?: () => Promise<void> | void) => Promise<KioskRecord>;
  /** All that reports can read. */
  readonly reports: (page: KioskRecord) => Promise<readonly DaySums[]>;
  readonly journalEvents: () => Promise<readonly RecordedEvent[]>;
  readonly journalNames: () => Promise<readonly string[]>;
  readonly journalPath: (name: string) => string;
  /** The folder that holds everything of the journal. */
  readonly losesJournal: () => Promise<void>;
  readonly end: () => Promise<void>;
}

export async function retentionBench(): Promise<RetentionBench> {
  let keeper: ExportKeeper | undefined;
  const bench = { keepDays: 3 };
  const kiosk = await kioskBench(async (own) => {
    await keeper?.stop();
    const exports = createExportKeeper({
      dataDirectory: own.directory,
      journal: own.journal(),
      content: () => shippedContent,
      settings: () => defaultSettings,
      appVersion: '0.0.0-test',
      log: silent,
      now: () => own.now,
    });
    keeper = exports;
    return createRetention({ journal: own.journal(), exports, keepDays: () => bench.keepDays, log: silent });
  });
  const exports = (): ExportKeeper => {
    if (keeper === undefined) throw new Error('the machine is not running');
    return keeper;
  };
  const journalPath = (name: string): string => join(kiosk.directory, 'journal', name);
  return Object.assign(bench, {
    kiosk,
    exports,
    async works(page: KioskRecord, tickets = 2) {
      for (let one = 0; one < tickets; one += 1) {
        const { id } = await page.issueTicket(request());
        await page.record({ type: 'ticket.taken', ticketId: id, as: 'memory' });
      }
      kiosk.now += DAY_MS;
      page.tick();
    },
    async exportsAll(page: KioskRecord) {
      const made = await exports().make({ why: 'asked', waiting: 0, isDatabaseWhole: true });
      if (made.ok) await page.record({ type: 'export.made', ...made.value });
    },
    letsGo: (page: KioskRecord) => page.letGo(() => true),
    async restarts(between: () => Promise<void> | void = () => {}) {
      await kiosk.stopMachine();
      await between();
      await kiosk.startMachine();
      await kiosk.journal().verified;
      return kiosk.openPage();
    },
    reports: (page: KioskRecord) => page.reports.days('2000-01-01', '2100-01-01'),
    journalEvents: () => kiosk.journal().read(0, 50_000),
    journalNames: async () =>
      (await readdir(join(kiosk.directory, 'journal'))).filter((name) => name.endsWith('.jsonl')).toSorted(),
    journalPath,
    losesJournal: () => rm(journalPath(''), { recursive: true }),
    async end() {
      await keeper?.stop();
      await kiosk.end();
    },
  });
}
