/** `packs/active.json`: which pack is in use. The one file whose renaming is the switch. */
import * as z from 'zod/mini';
import { packIdSchema, packVersionSchema, sha256Schema } from '../format/manifest.ts';

/** The content that came with the program. */
export const SHIPPED = 'shipped';
/** Name of a folder under `packs/kept/`, or `shipped`. */
const placeSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));

/** What another program notes besides is passed over: it costs neither the pack in use nor what was seen. */
export const pointerSchema = z.object({
  v: z.literal(1),
  active: placeSchema,
  /** Where «Вернуть прежнее» leads; null: nowhere yet. */
  previous: z.nullable(placeSchema),
  seen: z.record(packIdSchema, z.strictObject({ version: packVersionSchema, sha256: sha256Schema })),
});
export type Pointer = z.infer<typeof pointerSchema>;

export const firstPointer: Pointer = { v: 1, active: SHIPPED, previous: null, seen: {} };

/** A change of what is in use, and where the journal ended just before it. */
export const switchSchema = z.strictObject({
  v: z.literal(1),
  /** What is active then. */
  place: placeSchema,
  after: z.int().check(z.nonnegative()),
  /** Who signed what was installed; null: content from before came back. */
  key: z.nullable(z.string()),
});
export type Switch = z.infer<typeof switchSchema>;

/** Which content stands in for a damaged pack. */
export const fallenBackSchema = z.strictObject({ v: z.literal(1), place: placeSchema });

/** What an installed pack's folder remembers of its installation. */
export const installedSchema = z.strictObject({ v: z.literal(1), key: z.string() });
