/** A line proves itself: its hash is taken over its event and over the hash of the line before. */
import { createHash } from 'node:crypto';
import { canonical } from '#shared/record/canonical.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import { journalLineSchema } from '#shared/record/journal-line.ts';

export interface JournalLine {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
  readonly event: RecordedEvent;
}

/** @param prev hash of the line before, `FIRST_PREV` for the first */
export function chainLine(prev: string, event: RecordedEvent): JournalLine {
  return { seq: event.seq, prev, hash: hashOf(prev, canonical(event)), event };
}

/** @returns UTF-8 with the newline */
export function lineBytes({ seq, prev, hash, event }: JournalLine): Uint8Array {
  return Buffer.from(`{"seq":${seq},"prev":"${prev}","hash":"${hash}","event":${canonical(event)}}\n`);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * @param bytes one line without its newline
 * @returns undefined for anything but a whole line whose hash is right
 */
export function readLine(bytes: Uint8Array): JournalLine | undefined {
  const parsed = journalLineSchema.safeParse(parseJson(bytes));
  if (!parsed.success) return undefined;
  const { seq, prev, hash, event } = parsed.data;
  if (event.seq !== seq || hashOf(prev, canonical(event)) !== hash) return undefined;
  // The hash proves that we wrote it; the body may be of a type that only a newer version knows.
  return { seq, prev, hash, event: event as RecordedEvent };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    // Damage is expected here and answered by the caller: such a line is put aside and counted.
    return undefined;
  }
}

function hashOf(prev: string, event: string): string {
  return createHash('sha256').update(`${prev}\n${event}`).digest('hex');
}
