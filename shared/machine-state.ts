/** What the machine tells of itself: at the beginning of a page, and when staff ask. */
import type { Content } from '#shared/packs/content.ts';
import type { PrinterStatus } from '#shared/printing/printer.ts';
import type { JournalHead, JournalHealth } from '#shared/record/journal-state.ts';
import type { BaseMark } from '#shared/retention/base.ts';
import type { Settings } from '#shared/settings/settings.ts';

/** D-6: with less free space staff are asked to make room. */
export const LOW_DISK_BYTES = 1_000_000_000;

export interface Boot {
  /** Only the newest page may write; an older one gets `superseded`. */
  readonly writer: number;
  readonly appVersion: string;
  readonly shell: 'electron' | 'browser';
  readonly settings: Settings;
  readonly content: Content;
  readonly journal: { readonly head: JournalHead; readonly health: JournalHealth; readonly base: BaseMark };
  readonly isPinSet: boolean;
}

export interface MachineState {
  readonly journal: { readonly head: JournalHead; readonly health: JournalHealth; readonly base: BaseMark };
  /** Day of the oldest event that is kept; null: there is none. */
  readonly keptSince: string | null;
  readonly freeBytes: number;
  /** null: there is none yet. `not-readable`: their folder does not open. */
  readonly lastExport: { readonly number: number; readonly day: string } | 'not-readable' | null;
  /** One was due more than an hour ago, and was not made. */
  readonly isExportLate: boolean;
  readonly printer: PrinterStatus;
  /** null: the same device prints tickets and sheets. */
  readonly sheetPrinter: PrinterStatus | null;
  /** The system's printers, for the settings screen. */
  readonly printers: readonly string[];
  /** `settings.json` was damaged and put aside under this name; what could be read and defaults are in use until staff save. */
  readonly settingsPutAside?: string;
}
