/**
 * Everything a centre may change about the check-in (`check-in.yaml`). Unknown keys are refused: a misspelt key must be seen, not
 * ignored.
 */
import * as z from 'zod/mini';
import { letterSchema } from '#shared/record/events.ts';
import { format, line, repeated, slug } from './schema-parts.ts';

/** Domain §4.1: a button is at most 24 characters; second-level choices are whole rows and may take 40. */
const choiceSchema = z.strictObject({
  id: slug,
  title: line(40),
  /** Default: the entry's own. */
  icon: z.optional(slug),
  /** Question ids, asked in this order after the entry's own list is replaced. At most three a visit (domain §7.2). */
  triage: z.optional(z.array(slug).check(z.maxLength(3))),
  /** Shown only where this feature works on the kiosk («Резюме здесь, на экране»). */
  opens: z.optional(z.enum(['resume', 'services'])),
  /** The topic that explains it. */
  topic: z.optional(slug),
});

const menuEntrySchema = z.strictObject({
  id: slug,
  letter: letterSchema,
  title: line(24),
  hint: line(48),
  icon: slug,
  tint: z.enum(['mint', 'sand', 'sky', 'rose']),
  choices: z.array(choiceSchema).check(z.maxLength(6)),
  triage: z.array(slug).check(z.maxLength(3)),
  /** Few enough for a ticket that is read at arm's length. */
  documents: z.strictObject({ needed: z.array(slug).check(z.maxLength(5)), useful: z.array(slug).check(z.maxLength(7)) }),
});

const questionSchema = z.strictObject({
  id: slug,
  text: line(60),
  /** U-6: why we ask, one short sentence. */
  why: line(120),
  /** How many answers may be chosen. */
  pick: z.int().check(z.minimum(1), z.maximum(3)),
  answers: z
    .array(
      z.strictObject({
        id: slug,
        text: line(40),
        /** Said to the visitor before the number: what this answer changes for them. */
        note: z.optional(line(120)),
        /** Said to staff beside the number, and nowhere else: «впервые» (domain §7.2). */
        staff: z.optional(line(40)),
        /** The topic offered behind the number to whoever answers so. */
        topic: z.optional(slug),
      }),
    )
    .check(z.minLength(2), z.maxLength(6)),
});

const documentSchema = z.strictObject({
  id: slug,
  title: line(60),
  /** As it stands on the ticket; a paper without it is shown on the screen only (domain §7.3: neutral papers). */
  onTicket: z.optional(line(24)),
  ifMissing: line(100),
});

export const checkInSchema = z
  .strictObject({
    format,
    menu: z.array(menuEntrySchema).check(z.minLength(1), z.maxLength(6)),
    questions: z.array(questionSchema),
    documents: z.array(documentSchema),
  })
  .check((ctx) => {
    for (const { message, path } of brokenLinks(ctx.value)) ctx.issues.push({ code: 'custom', input: ctx.value, message, path });
  });

export type CheckInContent = z.infer<typeof checkInSchema>;
export type MenuEntry = CheckInContent['menu'][number];
export type MenuChoice = MenuEntry['choices'][number];
export type Question = CheckInContent['questions'][number];
export type PaperDocument = CheckInContent['documents'][number];

interface Links {
  readonly menu: readonly z.infer<typeof menuEntrySchema>[];
  readonly questions: readonly z.infer<typeof questionSchema>[];
  readonly documents: readonly { readonly id: string }[];
}

interface Broken {
  readonly message: string;
  readonly path: (string | number)[];
}

/** Ids that are named but do not exist, and ids or letters given twice. */
function brokenLinks({ menu, questions, documents }: Links): Broken[] {
  const missing = (what: string, known: readonly { readonly id: string }[], ids: readonly string[], path: Broken['path']) =>
    ids.flatMap((id, index): Broken[] =>
      known.some((one) => one.id === id) ? [] : [{ message: `нет ${what} «${id}»`, path: [...path, index] }],
    );
  return [
    ...twice(
      menu.map(({ id }) => id),
      (index) => ['menu', index, 'id'],
    ),
    ...twice(
      questions.map(({ id }) => id),
      (index) => ['questions', index, 'id'],
    ),
    ...twice(
      documents.map(({ id }) => id),
      (index) => ['documents', index, 'id'],
    ),
    ...twice(
      menu.map(({ letter }) => letter),
      (index) => ['menu', index, 'letter'],
    ),
    ...menu.flatMap(({ choices, triage, documents: papers }, entry) => [
      ...twice(
        choices.map(({ id }) => id),
        (index) => ['menu', entry, 'choices', index, 'id'],
      ),
      ...missing('вопроса', questions, triage, ['menu', entry, 'triage']),
      ...choices.flatMap((choice, index) =>
        missing('вопроса', questions, choice.triage ?? [], ['menu', entry, 'choices', index, 'triage']),
      ),
      ...missing('бумаги', documents, papers.needed, ['menu', entry, 'documents', 'needed']),
      ...missing('бумаги', documents, papers.useful, ['menu', entry, 'documents', 'useful']),
    ]),
  ];
}

function twice(values: readonly string[], pathOf: (index: number) => Broken['path']): Broken[] {
  return repeated(values).map((index) => ({ message: `«${values[index] ?? ''}» стоит дважды`, path: pathOf(index) }));
}
