/** What the machine keeps about the PINs of the staff area (L-15). Never crosses to the page. */
import * as z from 'zod/mini';

/** A scrypt hash with its cost written down, so that a later version may raise the cost. */
const secretHashSchema = z.strictObject({
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  n: z.int().check(z.minimum(1024), z.maximum(1_048_576)),
  r: z.int().check(z.minimum(1), z.maximum(32)),
  p: z.int().check(z.minimum(1), z.maximum(16)),
});
export type SecretHash = z.infer<typeof secretHashSchema>;

export const staffSecretsSchema = z.strictObject({
  v: z.literal(1),
  /** PIN and service key together or neither: the key is made with the first PIN. No administrator's PIN: staff have all rights. */
  secrets: z.nullable(
    z.strictObject({ pin: secretHashSchema, serviceKey: secretHashSchema, adminPin: z.optional(secretHashSchema) }),
  ),
  /** Wrong PINs in a row, kept on disk: switching the kiosk off and on does not give new tries. */
  wrongTries: z.int().check(z.nonnegative()),
  /** When the last of them was typed, milliseconds since 1970. */
  lastWrongAt: z.int(),
  /** When the staff PIN last made wrong tries forgotten, beside an administrator's PIN; milliseconds since 1970. */
  forgivenAt: z.optional(z.int()),
});
export type StaffSecrets = z.infer<typeof staffSecretsSchema>;

export const noStaffSecrets: StaffSecrets = { v: 1, secrets: null, wrongTries: 0, lastWrongAt: 0 };
