/**
 * Everything the kiosk remembers, as events. One history: tables, reports, exports and the staff desk are read from it.
 *
 * D-4: no name, phone, résumé text, conviction or diagnosis may ever be a field here. A released version of an event is never
 * edited; a new shape gets a new type name.
 */
import * as z from 'zod/mini';

/** A ticket's letter is the zone of the hall (domain §7.1): one Cyrillic capital. */
export const letterSchema = z.string().check(z.regex(/^[А-ЯЁ]$/, 'одна русская заглавная буква'));

/** Service day in the centre's own time zone, `YYYY-MM-DD`. */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Menu ids, answer ids and screen names: short, lower-case, from the content or the code, never typed by a visitor. */
const slug = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));

const idSchema = z.uuid();

export const printFaultSchema = z.enum(['no-printer', 'offline', 'out-of-paper', 'jam', 'cover-open', 'stuck', 'other']);

const ticket = { ticketId: idSchema };

const sheetOutcomeSchema = z.enum(['printed', 'not-printed']);

const packSchema = z.strictObject({
  id: slug,
  version: z.int().check(z.positive()),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** One answer of the survey; a question that was skipped at once has no event. */
export const surveyAnswerSchema = z.discriminatedUnion('kind', [
  /** Faces 1–5, or 0–10 for the recommendation. */
  z.strictObject({ kind: z.literal('mark'), mark: z.int().check(z.minimum(0), z.maximum(10)) }),
  /** «Мне ничего не предлагали»: no mark, left out of every figure. */
  z.strictObject({ kind: z.literal('other') }),
  z.strictObject({ kind: z.literal('chips'), chips: z.array(slug).check(z.maxLength(8)) }),
  /** Only where a centre turned it on. */
  z.strictObject({ kind: z.literal('text'), text: z.string().check(z.minLength(1), z.maxLength(300)) }),
  /** «Пропустить» after an answer: it is taken back. */
  z.strictObject({ kind: z.literal('none') }),
]);
export type SurveyAnswer = z.infer<typeof surveyAnswerSchema>;

const eventBodySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('kiosk.started'), appVersion: z.string(), shell: z.enum(['electron', 'browser']) }),
  z.strictObject({
    type: z.literal('record.reconciled'),
    replayedIntoDatabase: z.number(),
    appendedToJournal: z.number(),
    damagedLines: z.number(),
  }),

  z.strictObject({ type: z.literal('session.started'), sessionId: idSchema }),
  /** A visit without this before the next `kiosk.started` died with its page. `crash`: a screen failed and the visitor began anew. */
  z.strictObject({ type: z.literal('session.ended'), sessionId: idSchema, how: z.enum(['button', 'idle', 'finished', 'crash']) }),

  z.strictObject({
    type: z.literal('ticket.issued'),
    ...ticket,
    letter: letterSchema,
    number: z.int().check(z.positive()),
    /** Menu entry and second-level choice: for the employee's screen and the reports, never for the paper or the board. */
    entry: slug,
    choice: z.nullable(slug),
    /** Triage question id → chosen answer ids; a skipped question is absent. */
    answers: z.record(slug, z.array(slug)),
    privateRoom: z.boolean(),
    needsHelp: z.boolean(),
    priority: z.boolean(),
    /** People waiting for the same letter when the number was given. */
    ahead: z.int().check(z.nonnegative()),
  }),
  z.strictObject({ type: z.literal('ticket.printing'), ...ticket, attempt: z.int().check(z.positive()) }),
  /** The printer itself reported the job complete; "the spooler took it" is not enough (U-18). */
  z.strictObject({ type: z.literal('ticket.printed'), ...ticket }),
  z.strictObject({ type: z.literal('ticket.not-printed'), ...ticket, fault: printFaultSchema }),
  /** The visitor said so: «Талон у меня» (paper) or «Номер запомнил(а)» (memory). */
  z.strictObject({ type: z.literal('ticket.taken'), ...ticket, as: z.enum(['paper', 'memory']) }),
  z.strictObject({ type: z.literal('ticket.voided'), ...ticket, why: z.enum(['nobody-took-it', 'visitor', 'staff']) }),
  z.strictObject({ type: z.literal('ticket.reinstated'), ...ticket }),
  z.strictObject({ type: z.literal('ticket.called'), ...ticket }),
  z.strictObject({ type: z.literal('ticket.served'), ...ticket }),
  z.strictObject({ type: z.literal('ticket.absent'), ...ticket }),

  z.strictObject({ type: z.literal('staff.called'), callId: idSchema, screen: slug }),
  z.strictObject({ type: z.literal('staff.call-answered'), callId: idSchema }),

  /** Counts, of nobody: which topics are opened and printed. Once a visit each. */
  z.strictObject({ type: z.literal('topic.read'), topic: slug }),
  z.strictObject({ type: z.literal('topic.printed'), topic: slug, outcome: sheetOutcomeSchema }),
  /** «Мой маршрут»: that one was printed, never what was on it. */
  z.strictObject({ type: z.literal('route.printed'), outcome: sheetOutcomeSchema }),

  /**
   * U-29: `surveyId` is drawn for this survey alone and stands in no other kind of event. `purpose`: the menu entry of the visit, never
   * its ticket. `form`: all questions, or the short set.
   */
  z.strictObject({
    type: z.literal('survey.started'),
    surveyId: idSchema,
    form: z.enum(['full', 'short']),
    purpose: z.nullable(slug),
  }),
  /** Kept as it is tapped; a later answer to the same question (after «Назад») replaces the earlier one. */
  z.strictObject({ type: z.literal('survey.answered'), surveyId: idSchema, question: slug, answer: surveyAnswerSchema }),
  /** `flags`: why the answers may not be a visitor's own; they are kept, and every figure is told with and without them. */
  z.strictObject({
    type: z.literal('survey.ended'),
    surveyId: idSchema,
    isComplete: z.boolean(),
    flags: z.array(z.strictObject({ rule: slug, reason: z.string().check(z.maxLength(200)) })),
  }),

  /** U-27: that one was printed, never a word of it. */
  z.strictObject({
    type: z.literal('resume.printed'),
    pages: z.int().check(z.positive()),
    layout: z.enum(['by-years', 'by-skills']),
    outcome: sheetOutcomeSchema,
  }),

  /** `number` has no gaps; `fromSeq`…`toSeq` follow the export before; `sha256` is that of the package's manifest. */
  z.strictObject({
    type: z.literal('export.made'),
    number: z.int().check(z.positive()),
    fromSeq: z.int().check(z.positive()),
    toSeq: z.int().check(z.nonnegative()),
    why: z.enum(['nightly', 'catch-up', 'asked']),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  z.strictObject({ type: z.literal('export.copied'), number: z.int().check(z.positive()) }),

  /** S-3. `pack`: id, version and SHA-256 of `pack.json`; `key`: who signed it, 16 hex digits. */
  z.strictObject({ type: z.literal('pack.installed'), pack: packSchema, key: z.string().check(z.regex(/^[0-9A-F]{16}$/)) }),
  /** A code of shared/packs/install/refusals.ts. */
  z.strictObject({ type: z.literal('pack.refused'), code: slug }),
  /** null: back to the content that came with the program. */
  z.strictObject({ type: z.literal('pack.returned'), pack: z.nullable(packSchema) }),
]);
export type EventBody = z.infer<typeof eventBodySchema>;

/** What `record()` adds. `seq` starts at 1 and has no gaps; `at` is milliseconds since 1970 UTC. */
export const recordedEventSchema = z.strictObject({
  v: z.literal(1),
  seq: z.int().check(z.positive()),
  id: idSchema,
  at: z.int(),
  day: daySchema,
  body: eventBodySchema,
});
export type RecordedEvent = z.infer<typeof recordedEventSchema>;

export type EventType = EventBody['type'];
export type EventOf<T extends EventType> = Extract<EventBody, { type: T }>;
