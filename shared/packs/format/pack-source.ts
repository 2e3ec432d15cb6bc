/** `pack.yaml`: what the administrator says about a pack; everything else is counted. */
import * as z from 'zod/mini';
import { dateSchema, packIdSchema, packTitleSchema } from './manifest.ts';
import { appVersionSchema } from './version.ts';

export const packSourceSchema = z.strictObject({
  id: packIdSchema,
  title: packTitleSchema,
  /** Of the last pack that was built; 0: none yet. */
  version: z.int().check(z.minimum(0), z.maximum(999_999_998)),
  /** Of the last pack; written by the tool. */
  created: z.optional(
    z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'её пишет программа; уберите эту строку')),
  ),
  valid_until: z.optional(dateSchema),
  app_from: z.optional(appVersionSchema),
  app_before: z.optional(appVersionSchema),
});
export type PackSourceFile = z.infer<typeof packSourceSchema>;
