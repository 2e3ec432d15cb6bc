/** `packs/active.json`: which pack is in use. The one file whose renaming is the switch. */
import * as z from 'zod/mini';
import { packIdSchema, packVersionSchema, sha256Schema } from '../format/manifest.ts';

/** The content that came with the program. */
export const SHIPPED = 'shipped';
/** Name of a folder under `packs/kept/`, or `shipped`. */
const placeSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));

export const pointerSchema = z.strictObject({
  v: z.literal(1),
  active: placeSchema,
  /** Where «Вернуть прежнее» leads; null: nowhere yet. */
  previous: z.nullable(placeSchema),
  seen: z.record(packIdSchema, z.strictObject({ version: packVersionSchema, sha256: sha256Schema })),
});
export type Pointer = z.infer<typeof pointerSchema>;

export const firstPointer: Pointer = { v: 1, active: SHIPPED, previous: null, seen: {} };

/** What an installed pack's folder remembers of its installation. */
export const installedSchema = z.strictObject({ v: z.literal(1), key: z.string() });
