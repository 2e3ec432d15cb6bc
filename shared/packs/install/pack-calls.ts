/** What the page and the machine say to each other about packs. */
import * as z from 'zod/mini';
import type { EventOf } from '../../record/events.ts';
import type { Content } from '../content.ts';
import type { FileChange } from './changes.ts';

/** What a pack says of itself. */
export interface PackSummary {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** UTC, `2026-11-23T08:00:00Z`. */
  readonly created: string;
  /** `YYYY-MM-DD` */
  readonly validUntil: string | null;
  /** Of `pack.json`: stands for the whole pack. */
  readonly sha256: string;
}

/** What visitors read; null: the content that came with the program. */
export type PackPlace = PackSummary | null;

/** What is recorded when other content is in use. */
export type PackSwitch = EventOf<'pack.installed' | 'pack.returned'>;

export interface PacksState {
  readonly active: PackPlace;
  /** Where «Вернуть прежнее» leads; absent: nowhere yet. */
  readonly previous?: PackPlace;
  /** The last one was found damaged on the disk; an older one is in its place until staff install again. */
  readonly hasFallenBack: boolean;
}

/** As found on a stick; handed back to choose one. */
export const onStickSchema = z.strictObject({
  drive: z.string().check(z.minLength(1), z.maxLength(300)),
  /** From the stick's top, with `/`. */
  file: z.string().check(z.minLength(1), z.maxLength(520)),
});
export type OnStick = z.infer<typeof onStickSchema>;

export interface FoundFile extends OnStick {
  /** The stick's name for people. */
  readonly driveName: string;
  readonly bytes: number;
}

export interface FoundOnSticks {
  /** All sticks, also those with nothing on them. */
  readonly drives: readonly { readonly id: string; readonly name: string }[];
  readonly packs: readonly FoundFile[];
  /** Public keys (`.pub`). */
  readonly keys: readonly FoundKey[];
}

export interface FoundKey extends FoundFile {
  /** This very key is in force already, whatever the file is called. */
  readonly isTrusted: boolean;
}

/** A pack that was verified and copied, ready to be put in use. */
export interface Inspection {
  readonly token: string;
  readonly summary: PackSummary;
  /** Name that staff gave to the key. */
  readonly signedBy: string;
  readonly signerId: string;
  readonly bytes: number;
  readonly changes: readonly FileChange[];
  /** For the preview. */
  readonly content: Content;
}

/** While a pack is read. Bytes. */
export interface PackProgress {
  readonly done: number;
  readonly total: number;
}

/** `media-unknown`: the content does not name it; `media-damaged`: it is not as it was signed, or cannot be read. */
export type MediaProblem = { readonly code: 'media-unknown' | 'media-damaged' };

/** `keys-full`: as many keys as the kiosk can hold are in force. */
export type KeyProblem = {
  readonly code: 'key-bad' | 'key-known' | 'key-not-found' | 'keys-full' | 'disk-full' | 'not-writable';
};
