/** What the page and the machine say to each other about exports. */
import type { EventOf } from '../record/events.ts';
import type { ExportWhy } from './manifest.ts';
import type { ExportFinding } from './findings.ts';

/** What the page records for an export that the journal does not know yet. */
export type ExportMade = Omit<EventOf<'export.made'>, 'type'>;

export interface ExportRow {
  readonly number: number;
  /** Service day on which it was made. */
  readonly day: string;
  /** Days of its events; null without any, or when its folder is gone. */
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly events: number;
  readonly why: ExportWhy;
  /** `lost`: recorded in the journal, but its folder is not there; `damaged`: it is there, and its description cannot be read. */
  readonly state: 'ready' | 'copied' | 'lost' | 'damaged';
}

export interface ExportsState {
  /** Newest first. */
  readonly exports: readonly ExportRow[];
  /** Events that no export holds yet. */
  readonly waiting: number;
  /** `20:30`, by the centre's clock. */
  readonly nightly: string;
  /** 16 hex digits; null: the disk does not give it. Whoever checks an export compares it. */
  readonly key: string | null;
}

/** `gaps`: the journal lost lines that the page's database may still hold; it has to give them back first. */
export type MakeProblem = { readonly code: 'nothing-new' | 'busy' | 'gaps' | 'disk-full' | 'not-writable' | 'stopped' };

export interface Stick {
  readonly id: string;
  readonly name: string;
  readonly freeBytes: number;
}

export interface CopyProgress {
  readonly step: 'writing' | 'checking';
  /** Bytes. */
  readonly done: number;
  readonly total: number;
}

/** Numbers of the exports that are on the stick now, checked; those that were asked for and are not whole on the kiosk are left out. */
export interface Copied {
  readonly copied: readonly number[];
}

/** `export-damaged`: none of them is whole on the kiosk. */
export type CopyProblem =
  | { readonly code: 'stick-full'; readonly neededBytes: number; readonly freeBytes: number }
  | {
      readonly code: 'stick-gone' | 'stick-read-only' | 'stick-spoils' | 'busy' | 'stopped' | 'not-found' | 'export-damaged';
    };

/** All exports on the kiosk's disk, as `verify-export` checks them. */
export interface CheckedExports {
  readonly count: number;
  /** Only of exports that are not whole, and of what is wrong between them; null: the folder's number cannot be read. */
  readonly findings: readonly { readonly number: number | null; readonly finding: ExportFinding }[];
}
