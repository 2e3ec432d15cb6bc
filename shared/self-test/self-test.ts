/** «Проверить всё»: what the machine found when it really tried each part, in codes that the staff screen puts into words. */
import type { ExportFinding } from '#shared/exports/findings.ts';
import type { PrinterStatus } from '#shared/printing/printer.ts';
import type { ClockCheck } from '#shared/self-test/clock-check.ts';

/** A mark was written beside the journal, synced and read back, and the newest file was read again from end to end. */
export type JournalCheck =
  | { readonly code: 'sound'; readonly events: number }
  | { readonly code: 'disk-full' }
  | { readonly code: 'not-writable' }
  /** What was written is not what is read. */
  | { readonly code: 'not-kept' }
  /** The newest file does not hold any more what was written to it; the next start mends it. */
  | { readonly code: 'changed' };

export interface ContentCheck {
  /** `shipped`, `sound`: read again and whole. `replaced`: the pack was damaged, what came before it is in use. `damaged`: the program's own. */
  readonly code: 'shipped' | 'sound' | 'replaced' | 'damaged';
}

/** D-6. `scarce`: exports, packs and the log wait, so that tickets still fit. */
export interface DiskCheck {
  readonly code: 'enough' | 'low' | 'scarce';
  readonly freeBytes: number;
}

export interface ExportCheck {
  readonly number: number;
  readonly findings: readonly ExportFinding[];
}

/** `late`: one was due more than an hour ago. `not-readable`: the folder of the exports does not open. */
export type ExportTrouble = 'late' | 'not-readable';

export interface SelfTest {
  readonly journal: JournalCheck;
  readonly printer: PrinterStatus;
  /** null: the same device prints tickets and sheets. */
  readonly sheetPrinter: PrinterStatus | null;
  /** The newest one; null: there is none yet. */
  readonly lastExport: ExportCheck | null;
  readonly exportTrouble: ExportTrouble | null;
  readonly disk: DiskCheck;
  readonly clock: ClockCheck;
  readonly content: ContentCheck;
  /** The page that asked is the one that may write (D-8). */
  readonly isWriter: boolean;
}
