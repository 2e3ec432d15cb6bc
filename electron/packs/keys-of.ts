import type { TrustedKey } from '#shared/packs/install/trusted-keys.ts';
import { parsePublicKey } from './minisign/keys.ts';
import type { TrustedKeys } from './open-pack.ts';

/** The settings' list as keys to verify with. */
export function keysOf(list: readonly TrustedKey[]): TrustedKeys {
  const parsed = list.flatMap(({ key, withdrawnAt }) => {
    const read = parsePublicKey(key);
    return read === null ? [] : [{ read, isValid: withdrawnAt === null }];
  });
  return {
    valid: parsed.filter(({ isValid }) => isValid).map(({ read }) => read),
    withdrawn: parsed.filter(({ isValid }) => !isValid).map(({ read }) => read),
  };
}
