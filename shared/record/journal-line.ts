/** One line of the journal as it stands on the disk. */
import * as z from 'zod/mini';
import { recordedEventSchema } from './events.ts';

const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** `prev` of the very first line. */
export const FIRST_PREV = '0'.repeat(64);

/**
 * The body is held loosely on purpose: the hash proves the line, and a line of a newer version must survive a return to this one,
 * not be taken for damage.
 */
export const journalLineSchema = z.strictObject({
  seq: z.int().check(z.positive()),
  prev: sha256Hex,
  hash: sha256Hex,
  event: z.strictObject({ ...recordedEventSchema.shape, body: z.looseObject({ type: z.string() }) }),
});
