/** A line proves itself: its hash is taken over its event and over the hash of the line before. */
import { hash as digest } from 'node:crypto';
import { canonical } from '#shared/record/canonical.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import { journalLineSchema } from '#shared/record/journal-line.ts';

export interface JournalLine {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
  readonly event: RecordedEvent;
}

/** What stands between the parts of a line as `lineBytes` writes it; the event is canonical, and one brace follows. */
const [BEFORE_SEQ, BEFORE_PREV, BEFORE_HASH, BEFORE_EVENT] = ['{"seq":', ',"prev":"', '","hash":"', '","event":'];
/** Up to the comma behind the longest `seq`. */
const MOST_HEAD_BYTES = 32;
const HASH_CHARS = 64;
const HASH = /^[0-9a-f]{64}$/;
const BRACE = 0x7d;

/** @param prev hash of the line before, `FIRST_PREV` for the first */
export function chainLine(prev: string, event: RecordedEvent): JournalLine {
  return { seq: event.seq, prev, hash: hashOf(prev, canonical(event)), event };
}

/** @returns UTF-8 with the newline */
export function lineBytes({ seq, prev, hash, event }: JournalLine): Uint8Array {
  return Buffer.from(`${BEFORE_SEQ}${seq}${BEFORE_PREV}${prev}${BEFORE_HASH}${hash}${BEFORE_EVENT}${canonical(event)}}\n`);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * @param bytes one line without its newline
 * @returns undefined for anything but a whole line whose hash is right
 */
export function readLine(bytes: Uint8Array): JournalLine | undefined {
  return readAsWritten(bytes) ?? readAnyhow(bytes);
}

/**
 * The hash over the very text proves that we wrote it, and what we write has been checked: a quarter of the time of the way below. A year
 * of lines is read by exports and replays.
 * @returns undefined: the way below says what it is
 */
function readAsWritten(bytes: Uint8Array): JournalLine | undefined {
  const line = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const seqEnd = line.indexOf(',');
  const prevAt = seqEnd + BEFORE_PREV.length;
  const hashAt = prevAt + HASH_CHARS + BEFORE_HASH.length;
  const eventAt = hashAt + HASH_CHARS + BEFORE_EVENT.length;
  // One byte a character: where it is none of ours, the hash is not right either.
  const head = line.toString('latin1', 0, eventAt);
  const isOurs =
    head.startsWith(BEFORE_SEQ) &&
    head.startsWith(BEFORE_PREV, seqEnd) &&
    head.startsWith(BEFORE_HASH, prevAt + HASH_CHARS) &&
    head.startsWith(BEFORE_EVENT, hashAt + HASH_CHARS) &&
    line.at(-1) === BRACE;
  if (!isOurs) return undefined;
  const prev = head.slice(prevAt, prevAt + HASH_CHARS);
  const hash = head.slice(hashAt, hashAt + HASH_CHARS);
  const eventText = line.toString('utf8', eventAt, line.length - 1);
  if (!HASH.test(prev) || hashOf(prev, eventText) !== hash) return undefined;
  const event = parseJson(eventText);
  return isEventOf(head.slice(BEFORE_SEQ.length, seqEnd), event) ? { seq: event.seq, prev, hash, event } : undefined;
}

/** @param seq as the line says it: `007` or `0x7` was not written by us */
function isEventOf(seq: string, event: unknown): event is RecordedEvent {
  return typeof event === 'object' && event !== null && 'seq' in event && String(event.seq) === seq && 'body' in event;
}

/**
 * What a line says its `seq` is, without proving anything: enough to pass over lines that nobody asked for.
 * @returns undefined where the line does not begin as ours do
 */
export function seqToldBy(bytes: Uint8Array): number | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MOST_HEAD_BYTES)).toString('latin1');
  const end = head.indexOf(',');
  if (!head.startsWith(BEFORE_SEQ) || end === -1) return undefined;
  const seq = Number(head.slice(BEFORE_SEQ.length, end));
  return Number.isSafeInteger(seq) ? seq : undefined;
}

function readAnyhow(bytes: Uint8Array): JournalLine | undefined {
  const parsed = journalLineSchema.safeParse(parseJson(decoded(bytes)));
  if (!parsed.success) return undefined;
  const { seq, prev, hash, event } = parsed.data;
  if (event.seq !== seq || hashOf(prev, canonical(event)) !== hash) return undefined;
  // The hash proves that we wrote it; the body may be of a type that only a newer version knows.
  return { seq, prev, hash, event: event as RecordedEvent };
}

// Damage is expected in both and answered by the caller: such a line is put aside and counted.

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return '';
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hashOf(prev: string, event: string): string {
  return digest('sha256', `${prev}\n${event}`, 'hex');
}
