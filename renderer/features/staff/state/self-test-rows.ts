/** What the self-test found, a row for each part; what needs somebody comes first. */
import { findingText } from '#shared/exports/findings.ts';
import type { PrinterStatus } from '#shared/printing/printer.ts';
import type { ClockCheck } from '#shared/self-test/clock-check.ts';
import type { DiskCheck, JournalCheck, SelfTest } from '#shared/self-test/self-test.ts';
import type { PrinterChoice, Settings } from '#shared/settings/settings.ts';
import { centreDate, centreTime } from '../../../queue/centre-time.ts';
import type { RecordCheck, RecordHealth } from '../../../record/record.ts';
import { selfTest as words } from '../../../strings/self-test.ts';
import { healthText } from './state-texts.ts';

/** `care`: works, somebody should look. */
export type Verdict = 'well' | 'care' | 'fault';

export interface TestRow {
  readonly title: string;
  readonly text: string;
  readonly verdict: Verdict;
}

type Found = readonly [verdict: Verdict, text: string];
const urgency: Readonly<Record<Verdict, number>> = { fault: 0, care: 1, well: 2 };

export interface TestFacts {
  readonly machine: SelfTest;
  readonly record: RecordCheck;
  readonly health: RecordHealth;
  readonly settings: Settings;
}

export function selfTestRows({ machine, record, health, settings }: TestFacts): readonly TestRow[] {
  const { timeZone } = settings.centre;
  const found: readonly (readonly [title: string, found: Found])[] = [
    [words.journal, ofJournal(machine.journal, health)],
    [words.database, ofDatabase(record)],
    [words.printer, ofPrinter(machine.printer, settings.printing.printer)],
    ...(machine.sheetPrinter === null || settings.printing.sheetPrinter === null
      ? []
      : [[words.sheetPrinter, ofPrinter(machine.sheetPrinter, settings.printing.sheetPrinter)] as const]),
    [words.lastExport, ofExports(machine, settings)],
    [words.disk, ofDisk(machine.disk)],
    [words.clock, ofClock(machine.clock, (at) => `${centreDate(at, timeZone)}, ${centreTime(at, timeZone)}`)],
    [words.content, [machine.content.code in badContent ? 'fault' : 'well', words.contentStates[machine.content.code]]],
    // Nothing to keep where there is no database.
    ...(record.database === 'memory-only' ? [] : [[words.persisted, ofPersistence(record)] as const]),
    [words.window, machine.isWriter ? ['well', words.windowWell] : ['fault', words.windowFault]],
  ];
  return found
    .map(([title, [verdict, text]]) => ({ title, text, verdict }))
    .toSorted((a, b) => urgency[a.verdict] - urgency[b.verdict]);
}

const badContent = { replaced: true, damaged: true };

function ofJournal(journal: JournalCheck, health: RecordHealth): Found {
  if (journal.code !== 'sound') return ['fault', words.journalProblems[journal.code]];
  // What is missing in older files was found when they were checked, after the start.
  return health.journal.state === 'sound'
    ? ['well', words.journalWell(journal.events)]
    : ['care', `${healthText(health.journal)}.`];
}

function ofDatabase({ database }: RecordCheck): Found {
  return database === 'sound' ? ['well', words.databaseWell] : ['fault', words.databaseProblems[database]];
}

function ofPersistence({ isPersisted }: RecordCheck): Found {
  return isPersisted ? ['well', words.persistedWell] : ['care', words.persistedCare];
}

function ofPrinter(printer: PrinterStatus, choice: PrinterChoice): Found {
  if (choice.kind === 'none') return ['well', words.printerNone];
  if (printer.state === 'fault') return ['fault', words.printerFaults[printer.fault]];
  return printer.paperLow ? ['care', words.printerLow] : ['well', words.printerWell];
}

function ofExports({ lastExport, exportTrouble }: SelfTest, { exports }: Settings): Found {
  if (exportTrouble === 'not-readable') return ['fault', words.exportsNotReadable];
  const [first] = lastExport?.findings ?? [];
  if (lastExport !== null && first !== undefined) return ['fault', words.exportWrong(lastExport.number, findingText(first))];
  if (exportTrouble === 'late') return ['care', words.exportLate];
  return ['well', lastExport === null ? words.exportNone(exports.nightly) : words.exportWell(lastExport.number)];
}

function ofDisk({ code, freeBytes }: DiskCheck): Found {
  const free = words.gigabytes(freeBytes);
  if (code === 'enough') return ['well', free];
  return code === 'low' ? ['care', `${free} ${words.diskLow}`] : ['fault', `${free} ${words.diskScarce}`];
}

function ofClock(clock: ClockCheck, told: (at: number) => string): Found {
  const now = told(clock.now);
  if (clock.code === 'plausible') return ['well', words.clockWell(now)];
  return clock.code === 'behind'
    ? ['fault', words.clockBehind(now, told(clock.notBefore))]
    : ['care', words.clockMoved(clock.byMs, now)];
}
