/** The survey (`survey.yaml`; domain §5.2): every question belongs to one indicator of the centre. */
import * as z from 'zod/mini';
import { indicatorIds } from './indicator-ids.ts';
import { format, line, repeated, slug } from './schema-parts.ts';

/** The reasons under a low mark are kept as an answer of their own, named after the question. */
const WHY = '-why';
/** The free text is kept as the answer to a question of this name. */
export const FREE_TEXT_ID = 'free-text';

/** @param questionId of a question of faces */
export function whyId(questionId: string): string {
  return `${questionId}${WHY}`;
}

const common = {
  /** Short enough for `whyId` to be an id too. */
  id: slug.check(z.maxLength(36)),
  /** `all` counts for none. */
  indicator: z.enum([...indicatorIds, 'all']),
  text: line(90),
};
const chips = z.array(z.strictObject({ id: slug, text: line(40) })).check(z.minLength(2), z.maxLength(8));

const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    /** Five faces with words. */
    kind: z.literal('faces'),
    low: line(40),
    high: line(40),
    /** The three words between `low` and `high`; the kiosk has its own. */
    between: z.optional(z.tuple([line(40), line(40), line(40)])),
    /** A way out that is not a mark: «мне ничего не предлагали». */
    other: z.optional(line(40)),
    /** Asked only after a mark of at most `upTo`. */
    why: z.optional(z.strictObject({ upTo: z.int().check(z.minimum(1), z.maximum(4)), chips })),
  }),
  /** 0–10, the recommendation question. */
  z.strictObject({ ...common, kind: z.literal('nps'), low: line(40), high: line(40) }),
  z.strictObject({ ...common, kind: z.literal('chips'), pick: z.int().check(z.minimum(1), z.maximum(3)), chips }),
]);

export const surveySchema = z
  .strictObject({
    format,
    questions: z.array(questionSchema).check(z.minLength(1), z.maxLength(8)),
    /** Ids asked when people are waiting. */
    short: z.array(slug),
    /** U-29: off unless a centre turns it on. `text`: what is asked; the kiosk adds the warning not to write names. */
    freeText: z.optional(z.strictObject({ text: line(90) })),
    /**
     * When visitors can be here, in whole hours of the centre's clock; `days`: 1 Monday … 7 Sunday. An answer at another time is
     * kept and marked. Absent: no answer is.
     */
    open: z.optional(
      z.strictObject({
        days: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1), z.maxLength(7)),
        from: z.int().check(z.minimum(0), z.maximum(23)),
        to: z.int().check(z.minimum(1), z.maximum(24)),
      }),
    ),
    opening: line(140),
    closing: line(140),
  })
  .check((ctx) => {
    const { questions, short, open } = ctx.value;
    const fault = (message: string, ...path: (string | number)[]): void =>
      void ctx.issues.push({ code: 'custom', input: ctx.value, message, path });
    const ids = questions.map(({ id }) => id);
    for (const [index, id] of short.entries()) if (!ids.includes(id)) fault(`нет вопроса «${id}»`, 'short', index);
    for (const index of repeated(ids)) fault(`«${ids[index] ?? ''}» стоит дважды`, 'questions', index, 'id');
    for (const [index, id] of ids.entries()) {
      if (id.endsWith(WHY) || id === FREE_TEXT_ID) fault(`имя «${id}» занято`, 'questions', index, 'id');
    }
    if (open !== undefined && open.from >= open.to) fault('конец раньше начала', 'open');
  });

export type Survey = z.infer<typeof surveySchema>;
export type SurveyQuestion = Survey['questions'][number];
export type OpenHours = NonNullable<Survey['open']>;
