/** What the page says to the machine about letting go. */
import * as z from 'zod/mini';
import { baseSchema } from './base.ts';

const seqRange = z.strictObject({ from: z.int().check(z.positive()), to: z.int().check(z.positive()) });

/** `missing`: the journal's gaps that the page knows, of which its database holds nothing. */
export const letGoSchema = z.strictObject({ writer: z.int(), missing: z.array(seqRange).check(z.maxLength(10_000)) });

export const beginSchema = z.strictObject({ writer: z.int(), base: baseSchema });
