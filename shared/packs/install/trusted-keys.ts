/** Whose packs the kiosk takes. Kept in the settings; a withdrawn key stays in the list, so that its packs are named rightly. */
import * as z from 'zod/mini';

/** Withdrawn ones count, too. */
const MAX_KEYS = 20;

export const trustedKeySchema = z.strictObject({
  /** The base64 line of a minisign public key: 42 bytes. */
  key: z.string().check(z.regex(/^RW[A-Za-z0-9+/]{54}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Milliseconds since 1970. */
  addedAt: z.int(),
  withdrawnAt: z.nullable(z.int()),
});
export type TrustedKey = z.infer<typeof trustedKeySchema>;

/** In settings files from before packs it is absent, and nothing is trusted. */
export const packSettingsSchema = z._default(
  z.strictObject({ trustedKeys: z.array(trustedKeySchema).check(z.maxLength(MAX_KEYS)) }),
  () => ({ trustedKeys: [] }),
);

/**
 * The list with one more key in force. Where it is full, the key that was withdrawn longest ago makes room: its packs are then of a key
 * that the kiosk does not know, and still refused.
 * @returns null when as many as there is room for are in force
 */
export function withKey(keys: readonly TrustedKey[], added: TrustedKey): TrustedKey[] | null {
  const others = keys.filter(({ key }) => key !== added.key);
  if (others.length < MAX_KEYS) return [...others, added];
  const [oldest] = others
    .flatMap(({ key, withdrawnAt }) => (withdrawnAt === null ? [] : [{ key, withdrawnAt }]))
    .toSorted((a, b) => a.withdrawnAt - b.withdrawnAt);
  return oldest === undefined ? null : [...others.filter(({ key }) => key !== oldest.key), added];
}
