/** The machine's words into staff's: what is so, and what to do about it. */
import { LOW_DISK_BYTES, type MachineState } from '#shared/machine-state.ts';
import type { PrinterStatus } from '#shared/printing/printer.ts';
import { russianDay } from '#shared/record/service-day.ts';
import type { RecordHealth } from '../../../record/record.ts';
import { exports } from '../../../strings/exports.ts';
import { staff as words } from '../../../strings/staff.ts';

const GIGABYTE = 1_000_000_000;

/** Instead of an answer of the machine: it was asked just now, or said nothing. */
export type Unheard = 'asking' | 'silent';

export const unheardText: Record<Unheard, string> = {
  asking: words.state.asking,
  silent: words.state.journalUnreachable,
};

export function printerText(printer: PrinterStatus | Unheard): string {
  if (typeof printer === 'string') return unheardText[printer];
  if (printer.state === 'fault') return words.state.faults[printer.fault];
  return printer.paperLow ? words.state.printerLow : words.state.printerReady;
}

export function memoryText({ database, pending, isPersisted }: RecordHealth): string {
  const main = { sound: words.state.memorySound, restored: words.state.memoryRestored, 'memory-only': words.state.memoryOnly }[
    database
  ];
  const waiting = pending > 0 ? [words.state.pending(pending)] : [];
  const evictable = isPersisted || database === 'memory-only' ? [] : [words.state.notPersisted];
  return [main, ...waiting, ...evictable].join(' · ');
}

export function journalText(journal: RecordHealth['journal'], machine: MachineState | Unheard): string {
  const kept = typeof machine === 'string' ? [] : keptTexts(machine);
  return [healthText(journal), ...kept].join(' · ');
}

/** Nothing to say while everything is kept. */
function keptTexts({ keptSince, journal: { base } }: MachineState): string[] {
  if (base.seq === 0 || keptSince === null) return [];
  const since = words.state.keptSince(russianDay(keptSince));
  return base.isKnown ? [since] : [since, words.state.sumsLost];
}

export function healthText(journal: RecordHealth['journal']): string {
  switch (journal.state) {
    case 'sound':
      return words.state.journalSound;
    case 'unreachable':
      return words.state.journalUnreachable;
    case 'not-writing':
      return journal.reason === 'disk-full' ? words.state.journalDiskFull : words.state.journalNotWritable;
    case 'repaired': {
      const ranges = journal.missing.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
      const repaired = words.state.journalRepaired(journal.damagedLines);
      return ranges === '' ? repaired : `${repaired} · ${words.state.journalMissing(ranges)}`;
    }
  }
}

export function lastExportText(machine: MachineState | Unheard): string {
  if (typeof machine === 'string') return unheardText[machine];
  const { lastExport, isExportLate } = machine;
  if (lastExport === 'not-readable') return exports.notReadable;
  const last = lastExport === null ? exports.never : exports.lastText(lastExport.number, russianDay(lastExport.day));
  return isExportLate ? `${last}. ${exports.late}` : last;
}

export function diskText(machine: MachineState | Unheard): string {
  if (typeof machine === 'string') return unheardText[machine];
  const size = words.state.gigabytes((machine.freeBytes / GIGABYTE).toLocaleString('ru', { maximumFractionDigits: 1 }));
  return machine.freeBytes < LOW_DISK_BYTES ? `${size} · ${words.state.diskLow}` : size;
}
