/** Lists for the résumé (`resume.yaml`; domain §3.2, §3.5): people choose, they do not type (U-35). */
import * as z from 'zod/mini';
import { format, line, slug } from './schema-parts.ts';

const named = z.strictObject({ id: slug, title: line(60) });

export const resumeDataSchema = z
  .strictObject({
    format,
    trades: z
      .array(
        z.strictObject({
          id: slug,
          title: line(40),
          words: z.array(line(30)),
          /** «Что умею»: one line each. */
          phrases: z.array(line(60)).check(z.minLength(3), z.maxLength(10)),
        }),
      )
      .check(z.minLength(1), z.maxLength(200)),
    schedules: z.array(named),
    employment: z.array(named),
    travelMinutes: z.array(z.int().check(z.minimum(5), z.maximum(180))),
    districts: z.array(named),
    about: z.array(named),
    licences: z.array(named),
    /** Neutral ways to name a gap in the years (domain §3.3). */
    gaps: z.array(z.strictObject({ id: slug, text: line(140) })),
  })
  .check((ctx) => {
    const { format: _format, travelMinutes: _minutes, ...lists } = ctx.value;
    for (const [name, items] of Object.entries(lists)) {
      const ids = items.map(({ id }) => id);
      if (new Set(ids).size !== ids.length)
        ctx.issues.push({ code: 'custom', input: items, message: 'один id стоит дважды', path: [name] });
    }
  });

export type ResumeData = z.infer<typeof resumeDataSchema>;
