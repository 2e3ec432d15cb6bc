/** The survey (`survey.yaml`; domain §5.2): every question belongs to one indicator of the centre. */
import * as z from 'zod/mini';
import { format, line, slug } from './schema-parts.ts';

const common = {
  id: slug,
  /** Seed indicators: attention, ease, pleasantness, loyalty; `all` counts for none. */
  indicator: z.enum(['i1', 'i2', 'i3', 'i4', 'all']),
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
    opening: line(140),
    closing: line(140),
  })
  .check((ctx) => {
    const ids = ctx.value.questions.map(({ id }) => id);
    const problems = ctx.value.short.filter((id) => !ids.includes(id)).map((id) => `нет вопроса «${id}»`);
    if (new Set(ids).size !== ids.length) problems.push('один id стоит дважды');
    for (const message of problems) ctx.issues.push({ code: 'custom', input: ctx.value, message, path: ['short'] });
  });

export type Survey = z.infer<typeof surveySchema>;
