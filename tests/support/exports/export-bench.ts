/** A kiosk's data directory with a real journal and its exports, a clock to set, and events at hand. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { ExportMade } from '#shared/exports/export-calls.ts';
import type { ExportWhy } from '#shared/exports/manifest.ts';
import type { EventBody, RecordedEvent } from '#shared/record/events.ts';
import type { SeqRange } from '#shared/record/ranges.ts';
import { serviceDay } from '#shared/record/service-day.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { createExportKeeper, type ExportKeeper } from '../../../electron/exports/export-keeper.ts';
import type { Journal } from '../../../electron/journal/journal.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import { openLog } from '../../../electron/log/log.ts';
import { shippedContent } from '../shipped-content.ts';

/** More than any test loses. */
const LONGEST_LOSS = 10;

export const EVENING = Date.parse('2026-11-23T20:00:00+05:00');

export interface ExportBench {
  readonly data: string;
  readonly exports: string;
  readonly journal: Journal;
  keeper: ExportKeeper;
  /** As `Journal.verified`. */
  verified: Promise<void>;
  /** Milliseconds since 1970; events and exports happen then. */
  now: number;
  /** Into the journal, as the page would write them. */
  readonly happens: (...bodies: readonly EventBody[]) => Promise<readonly RecordedEvent[]>;
  /** Makes one and fails if it was refused. */
  readonly makes: (why?: ExportWhy) => Promise<ExportMade>;
  /** As if a disk had lost them: the journal says so and does not give them any more. */
  readonly losesLines: (from: number, to: number) => void;
  /** As the page does after `exports.due`. */
  readonly records: (made: ExportMade) => Promise<void>;
  /** A program that was started anew on the same disk. */
  readonly restarts: () => Promise<void>;
  readonly names: () => Promise<readonly string[]>;
  /** Rows of a table of one export, as objects. */
  readonly rows: (name: string, file: string) => Promise<readonly Readonly<Record<string, string>>[]>;
  readonly end: () => Promise<void>;
}

export async function exportBench(): Promise<ExportBench> {
  const data = await mkdtemp(join(tmpdir(), 'exports-'));
  const exports = join(data, 'exports');
  const opened = await openJournal({ directory: join(data, 'journal'), now: Date.now });
  if (!opened.ok) throw new Error(opened.problem.code);
  const journal = opened.value;
  const log = await openLog({ directory: join(data, 'log'), now: Date.now });
  const content = shippedContent;
  const settings = { ...defaultSettings, centre: { name: '=ЦЗН «Ёлка»', timeZone: 'Asia/Yekaterinburg' } };
  let lost: SeqRange | null = null;
  const isLost = (seq: number): boolean => lost !== null && seq >= lost.from && seq <= lost.to;
  const lossy: Journal = {
    ...journal,
    get verified() {
      return bench.verified;
    },
    health: () => (lost === null ? journal.health() : { state: 'repaired', damagedLines: 1, missing: [lost] }),
    read: async (after, limit) =>
      (await journal.read(after, limit + LONGEST_LOSS)).filter(({ seq }) => !isLost(seq)).slice(0, limit),
  };
  const start = () =>
    createExportKeeper({
      dataDirectory: data,
      journal: lossy,
      content: () => content,
      settings: () => settings,
      appVersion: '0.0.0-test',
      log,
      now: () => bench.now,
    });
  const bench: ExportBench = {
    data,
    exports,
    journal,
    keeper: undefined as unknown as ExportKeeper,
    verified: journal.verified,
    now: EVENING,
    happens: async (...bodies) => {
      const first = journal.head().seq + 1;
      const day = serviceDay(bench.now, settings.centre.timeZone);
      const events = bodies.map((body, index) => ({ v: 1 as const, seq: first + index, id: uuidv7(), at: bench.now, day, body }));
      for (let from = 0; from < events.length; from += 1000) {
        const answer = await journal.append(events.slice(from, from + 1000));
        if (!answer.ok) throw new Error(answer.problem.code);
      }
      return events;
    },
    makes: async (why = 'asked') => {
      const made = await bench.keeper.make({ why, waiting: 0, isDatabaseWhole: true });
      if (!made.ok) throw new Error(made.problem.code);
      return made.value;
    },
    losesLines: (from, to) => {
      lost = { from, to };
    },
    records: async (made) => void (await bench.happens({ type: 'export.made', ...made })),
    restarts: async () => {
      await bench.keeper.stop();
      bench.keeper = start();
    },
    names: async () => (await readdir(exports)).filter((name) => name !== 'book.json').toSorted(),
    rows: async (name, file) => {
      const text = await readFile(join(exports, name, file), 'utf8');
      const [header = '', ...lines] = text.split('\r\n').slice(0, -1);
      return lines.map((line) => {
        const cells = line.split(',');
        return Object.fromEntries(header.split(',').map((column, index) => [column, cells[index] ?? '']));
      });
    },
    end: async () => {
      await bench.keeper.stop();
      await journal.close();
      await log.close();
      await rm(data, { recursive: true });
    },
  };
  bench.keeper = start();
  return bench;
}
