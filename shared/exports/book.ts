/** What the events say about exports, folded from the first event on. */
import * as z from 'zod/mini';
import type { RecordedEvent } from '../record/events.ts';
import { exportWhySchema } from './manifest.ts';

const madeSchema = z.strictObject({
  number: z.int(),
  fromSeq: z.int(),
  /** 0: it holds nothing of this journal. */
  toSeq: z.int(),
  why: exportWhySchema,
  sha256: z.string(),
  /** Milliseconds since 1970 UTC, when it was recorded. */
  at: z.int(),
  day: z.string(),
});

export const bookSchema = z.strictObject({
  v: z.literal(1),
  /** Events up to this one have been looked at; `lastId` is that event's. */
  upTo: z.int(),
  lastId: z.string(),
  /** When anything happened for the first time. */
  firstAt: z.nullable(z.int()),
  /** Id of the event with `seq` 1: stands for the whole history. */
  firstId: z.nullable(z.string()),
  made: z.array(madeSchema),
  copied: z.array(z.int()),
});
export type Book = z.infer<typeof bookSchema>;

export const emptyBook: Book = { v: 1, upTo: 0, lastId: '', firstAt: null, firstId: null, made: [], copied: [] };

/** @param events that follow, ascending */
export function noteEvents(book: Book, events: readonly RecordedEvent[]): Book {
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) return book;
  const made = events.flatMap(({ seq, body, at, day }) => {
    if (body.type !== 'export.made') return [];
    const { type: _type, ...mark } = body;
    // It is recorded behind its events. One that reaches further holds others: an older journal was put back under newer exports.
    return [{ ...mark, toSeq: mark.toSeq < seq ? mark.toSeq : 0, at, day }];
  });
  const copied = events.flatMap(({ body }) => (body.type === 'export.copied' ? [body.number] : []));
  return {
    ...book,
    upTo: last.seq,
    lastId: last.id,
    firstAt: book.firstAt ?? first.at,
    firstId: book.firstId ?? (first.seq === 1 ? first.id : null),
    made: made.length === 0 ? book.made : [...book.made, ...made],
    copied: copied.length === 0 ? book.copied : [...new Set([...book.copied, ...copied])],
  };
}
