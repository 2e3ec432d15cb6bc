/** Where the history begins once old events were let go, and what only they knew. */
import * as z from 'zod/mini';
import { bookSchema, emptyBook } from '../exports/book.ts';
import { daySchema, printFaultSchema, surveyAnswerSchema } from '../record/events.ts';

const count = z.int().check(z.nonnegative());
const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const groupSchema = z.object({ surveys: count, marks: z.record(z.string(), z.array(count)) });
const surveySumsSchema = z.object({
  started: count,
  completed: count,
  answered: count,
  texts: count,
  purposes: z.record(z.string(), groupSchema),
  hours: z.record(z.string(), groupSchema),
  chips: z.record(z.string(), z.record(z.string(), count)),
});
/** As `DaySums`. Further fields are no fault: a base of a newer version must survive a return to this one. */
const daySumsSchema = z.object({
  day: daySchema,
  visits: count,
  tickets: z.object({ issued: count, called: count, waitedLong: count, voided: count }),
  resumes: count,
  topics: z.record(z.string(), count),
  surveys: z.object({ plain: surveySumsSchema, flagged: surveySumsSchema }),
});

const ticketSchema = z.object({
  id: z.string(),
  day: daySchema,
  letter: z.string(),
  number: z.int(),
  entry: z.string(),
  choice: z.nullable(z.string()),
  answers: z.record(z.string(), z.array(z.string())),
  privateRoom: z.boolean(),
  needsHelp: z.boolean(),
  priority: z.boolean(),
  aheadAtIssue: z.int(),
  issuedAt: z.int(),
  calledAt: z.nullable(z.int()),
  paper: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('not-asked') }),
    z.strictObject({ state: z.literal('printing'), attempt: z.int() }),
    z.strictObject({ state: z.literal('printed'), attempt: z.int() }),
    z.strictObject({ state: z.literal('not-printed'), fault: printFaultSchema, attempt: z.int() }),
  ]),
  isHeld: z.boolean(),
  place: z.enum(['waiting', 'called', 'served', 'absent', 'void']),
});

const surveySchema = z.object({
  id: z.string(),
  day: daySchema,
  startedAt: z.int(),
  form: z.enum(['full', 'short']),
  purpose: z.nullable(z.string()),
  answers: z.record(z.string(), surveyAnswerSchema),
  ending: z.nullable(
    z.strictObject({
      isComplete: z.boolean(),
      flags: z.readonly(z.array(z.strictObject({ rule: z.string(), reason: z.string() }))),
    }),
  ),
});

/** D-5: all that a fold over the events that were let go would leave and that is still of use. */
const summarySchema = z.strictObject({
  /** The newest `SUMMARY_DAYS` of them. */
  days: z.array(daySumsSchema),
  /** Highest numbers of these days. */
  counters: z.array(z.strictObject({ day: daySchema, letter: z.string(), highest: z.int() })),
  /** Of earlier days: the last one and the highest number of all, so that none is given again whatever the clock says. */
  older: z.nullable(z.strictObject({ day: daySchema, highest: z.int() })),
  /** Cut in two: their beginning was let go, their end was not. `seq` is that of `ticket.issued`. */
  tickets: z.array(z.strictObject({ seq: z.int(), ticket: ticketSchema })),
  surveys: z.array(surveySchema),
  /** Nobody has answered them. */
  calls: z.array(z.strictObject({ callId: z.string(), screen: z.string(), at: z.int() })),
});
export type Summary = z.infer<typeof summarySchema>;

export const baseSchema = z.strictObject({
  v: z.literal(1),
  /** Of the last event that was let go, and of its line. */
  seq: count,
  hash: sha256Hex,
  /** false: the base was lost, the chain began anew at its first readable line, and earlier sums are not known any more. */
  isKnown: z.boolean(),
  /** Numbers up to `seq` whose events were lost to damage before: each may have given a number. */
  lost: count,
  /** What the events up to `seq` say about exports; its `lastId` is the last one's. */
  book: bookSchema,
  summary: summarySchema,
});
export type Base = z.infer<typeof baseSchema>;

/** What every start needs of it, without its rows. */
export type BaseMark = Pick<Base, 'seq' | 'hash' | 'isKnown' | 'lost'> & {
  /** Id of the last event that was let go; empty when it is not known. */
  readonly lastId: string;
};

export function markOf({ seq, hash, isKnown, lost, book }: Base): BaseMark {
  return { seq, hash, isKnown, lost, lastId: book.lastId };
}

/** @param mark where a history begins whose earlier events left nothing behind */
export function bareBase({ seq, hash, isKnown }: Pick<Base, 'seq' | 'hash' | 'isKnown'>): Base {
  const summary: Summary = { days: [], counters: [], older: null, tickets: [], surveys: [], calls: [] };
  return { v: 1, seq, hash, isKnown, lost: 0, book: { ...emptyBook, upTo: seq }, summary };
}
