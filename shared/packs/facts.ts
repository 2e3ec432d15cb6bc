/** Facts that can change (`facts.yaml`): each with its date and source, so that none is shown as sure once it is not. */
import * as z from 'zod/mini';
import { day, factId, format, line } from './schema-parts.ts';

const factSchema = z.strictObject({
  /** For the administrator: what is asked for. */
  what: line(120),
  /** As it is read aloud: «1 863 ₽». null = not verified; visitors are told to ask. */
  value: z.nullable(line(200)),
  as_of: z.nullable(day),
  /** The last day on which it may be shown without a warning; null = no known end. */
  valid_until: z.nullable(day),
  source: z.nullable(line(200)),
  confirmed_by: z.nullable(line(80)),
});

export const factsSchema = z.strictObject({ format, facts: z.record(factId, factSchema) }).check((ctx) => {
  for (const [id, fact] of Object.entries(ctx.value.facts)) {
    const isUnproved = fact.value !== null && (fact.as_of === null || (fact.source === null && fact.confirmed_by === null));
    if (isUnproved)
      ctx.issues.push({
        code: 'custom',
        input: fact,
        message: 'у значения нет даты (as_of) или источника (source, confirmed_by)',
        path: ['facts', id],
      });
  }
});

export type Fact = z.infer<typeof factSchema>;
export type Facts = Readonly<Record<string, Fact>>;
