/** Lists for the résumé (`resume.yaml`; domain §3.2, §3.5): people choose, they do not type (U-35). */
import * as z from 'zod/mini';
import { format, line, slug } from './schema-parts.ts';

const named = z.strictObject({ id: slug, title: line(40) });

const tradeSchema = z.strictObject({
  id: slug,
  /** One of `fields`. */
  field: slug,
  /** As it stands on paper too. */
  title: line(40),
  words: z.array(line(30)),
  /** «Что умею»: one line each. */
  phrases: z.array(line(60)).check(z.minLength(3), z.maxLength(10)),
});

/** A way to work says up to three things on paper, in the words of «Работа России» (domain §3.1). */
const waySchema = z.strictObject({
  id: slug,
  title: line(40),
  employment: z.optional(line(40)),
  schedule: z.optional(line(40)),
  readyFor: z.optional(line(40)),
});

const schoolSchema = z.strictObject({
  id: slug,
  title: line(40),
  onPaper: line(60),
  hasProfession: z.boolean(),
  /** A diploma of a university names no grade of a trade. Default: whoever learnt a profession is asked. */
  hasGrade: z.optional(z.boolean()),
});

export const resumeDataSchema = z
  .strictObject({
    format,
    fields: z.array(z.strictObject({ id: slug, title: line(24), icon: slug })).check(z.minLength(1), z.maxLength(8)),
    trades: z.array(tradeSchema).check(z.minLength(1), z.maxLength(200)),
    ways: z.array(waySchema).check(z.minLength(1), z.maxLength(14)),
    travelMinutes: z.array(z.int().check(z.minimum(5), z.maximum(180))).check(z.maxLength(8)),
    districts: z.array(named),
    /** Roubles a month «на руки». */
    wages: z.array(z.strictObject({ id: slug, from: z.int().check(z.positive()), to: z.optional(z.int()) })),
    /** Kinds of place to work, for those who do not name the firm (domain §3.3). */
    employers: z.array(named),
    places: z.array(named),
    schools: z.array(schoolSchema),
    grades: z.array(named),
    /** Categories of driving licences. */
    driving: z.array(line(4)),
    licences: z.array(named),
    about: z.array(named),
    /** Neutral ways to name a gap in the years (domain §3.3). */
    gaps: z.array(z.strictObject({ id: slug, text: line(140) })),
    /** Where a person without a phone can be found. */
    reach: z.array(z.strictObject({ id: slug, title: line(40), onPaper: line(100) })),
  })
  .check((ctx) => {
    const fault = (message: string, ...path: (string | number)[]): void =>
      void ctx.issues.push({ code: 'custom', input: ctx.value, message, path });
    const { format: _format, travelMinutes: _minutes, driving: _driving, ...lists } = ctx.value;
    for (const [name, items] of Object.entries(lists)) {
      const ids = items.map(({ id }) => id);
      if (new Set(ids).size !== ids.length) fault('один id стоит дважды', name);
    }
    for (const [index, { field }] of ctx.value.trades.entries())
      if (!ctx.value.fields.some(({ id }) => id === field)) fault(`нет отрасли «${field}»`, 'trades', index, 'field');
    for (const [index, { from, to }] of ctx.value.wages.entries())
      if (to !== undefined && to <= from) fault('«to» не больше «from»', 'wages', index, 'to');
  });

export type ResumeData = z.infer<typeof resumeDataSchema>;
export type Trade = ResumeData['trades'][number];
