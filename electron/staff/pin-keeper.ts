/** Judges PINs and service keys (L-15). One question at a time: guesses sent together are counted one by one. */
import { isWeakPin, type PinProblem } from '#shared/staff/pin.ts';
import type { StaffAccess, StaffRole } from '#shared/staff/access.ts';
import { createTurns } from '#shared/record/turns.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { StaffSecrets } from '#shared/staff/secrets.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { hashSecret, isSecret, SECRET_COST, type SecretCost } from './secret-hash.ts';
import { newServiceKey, plainServiceKey } from './service-key.ts';
import { afterStaffPin, afterWrong, noTries, refusal, type Tries } from './tries.ts';

/** `failed`: the disk did not take it, so nothing has changed. */
type ChangeProblem = PinProblem | { readonly code: 'failed' };

export interface PinKeeper {
  readonly isPinSet: () => boolean;
  /** @returns the service key, in clear for the only time */
  readonly setFirstPin: (pin: string) => Promise<Result<{ readonly serviceKey: string }, ChangeProblem>>;
  /** @returns whose PIN it is; staff are administrators while there is no administrator's PIN */
  readonly tryPin: (pin: string) => Promise<Result<StaffAccess, PinProblem>>;
  /** @param newPin of staff, for the one that is forgotten */
  readonly tryServiceKey: (serviceKey: string, newPin: string) => Promise<Result<StaffAccess, ChangeProblem>>;
  /**
   * Another PIN for staff.
   * @param by who asks: from staff it counts as a try, because a refusal tells them the administrator's PIN
   */
  readonly changePin: (pin: string, by: StaffRole) => Promise<Result<void, ChangeProblem>>;
  /** The administrator's first PIN or another one; `pin-same` when it is that of staff. */
  readonly setAdminPin: (pin: string) => Promise<Result<void, ChangeProblem>>;
  readonly removeAdminPin: () => Promise<Result<void, ChangeProblem>>;
  /** @returns another service key, in clear for the only time; the one before opens nothing any more */
  readonly renewServiceKey: () => Promise<Result<{ readonly serviceKey: string }, ChangeProblem>>;
}

export interface PinKeeperDeps {
  readonly store: Pick<SettingsStore, 'staff' | 'saveStaff'>;
  readonly now: () => number;
  /** Of new secrets; less in tests that only look at what PINs do. */
  readonly cost?: SecretCost;
}

type Secrets = NonNullable<StaffSecrets['secrets']>;

export function createPinKeeper({ store, now, cost = SECRET_COST }: PinKeeperDeps): PinKeeper {
  // The truth while the program runs: a full disk must neither give free tries nor keep staff out.
  let staff = store.staff();
  const takeTurn = createTurns();

  async function remember(next: StaffSecrets): Promise<boolean> {
    staff = next;
    return (await store.saveStaff(next)).ok;
  }

  async function replace(secrets: Secrets, tries: Tries): Promise<Result<void, { readonly code: 'failed' }>> {
    const before = staff;
    if (await remember({ ...staff, ...tries, secrets })) return ok();
    // A PIN that is gone after the next start would be worse than the old one.
    staff = before;
    return err({ code: 'failed' });
  }

  /** @returns the tries before this one, or why none is judged now */
  async function beginTry(): Promise<Result<Tries, PinProblem>> {
    // The clock was set back: the wait starts anew instead of lasting until the old hour comes round.
    if (now() < staff.lastWrongAt) await remember({ ...staff, lastWrongAt: now() });
    const refused = refusal(staff, now());
    if (refused !== null) return err(refused);
    const before = staff;
    // Counted on disk before it is judged: pulling the plug in between does not give the try back.
    await remember({ ...staff, wrongTries: staff.wrongTries + 1, lastWrongAt: now() });
    return ok(before);
  }

  async function setFirstPin(pin: string): ReturnType<PinKeeper['setFirstPin']> {
    if (staff.secrets !== null) return err({ code: 'pin-already-set' });
    if (isWeakPin(pin)) return err({ code: 'pin-weak' });
    const serviceKey = newServiceKey();
    const hash = await hashSecret(plainServiceKey(serviceKey), cost);
    const saved = await replace({ pin: await hashSecret(pin, cost), serviceKey: hash }, noTries);
    return saved.ok ? ok({ serviceKey }) : saved;
  }

  async function tryPin(pin: string): ReturnType<PinKeeper['tryPin']> {
    const { secrets } = staff;
    if (secrets === null) return err({ code: 'pin-not-set' });
    const begun = await beginTry();
    if (!begun.ok) return begun;
    const role = await roleOf(pin, secrets);
    if (role === null) return err(afterWrong(staff, now()));
    await remember({ ...staff, ...(role === 'admin' ? noTries : afterStaffPin(begun.value, now())) });
    return ok({ role, isAdminPinSet: secrets.adminPin !== undefined });
  }

  async function tryServiceKey(serviceKey: string, newPin: string): ReturnType<PinKeeper['tryServiceKey']> {
    const { secrets } = staff;
    if (secrets === null) return err({ code: 'pin-not-set' });
    if (isWeakPin(newPin)) return err({ code: 'pin-weak' });
    if (!(await isSecret(plainServiceKey(serviceKey), secrets.serviceKey))) return err({ code: 'pin-wrong', triesLeft: 0 });
    if (await isAdminPin(newPin, secrets)) return err({ code: 'pin-same' });
    const replaced = await replace({ ...secrets, pin: await hashSecret(newPin, cost) }, noTries);
    return replaced.ok ? ok({ role: 'admin', isAdminPinSet: secrets.adminPin !== undefined }) : replaced;
  }

  async function changePin(pin: string, by: StaffRole): ReturnType<PinKeeper['changePin']> {
    const { secrets } = staff;
    if (secrets === null) return err({ code: 'pin-not-set' });
    if (isWeakPin(pin)) return err({ code: 'pin-weak' });
    if (by === 'staff') {
      const begun = await beginTry();
      if (!begun.ok) return begun;
    }
    if (await isAdminPin(pin, secrets)) return err({ code: 'pin-same' });
    return replace({ ...secrets, pin: await hashSecret(pin, cost) }, by === 'admin' ? noTries : staff);
  }

  async function setAdminPin(pin: string): ReturnType<PinKeeper['setAdminPin']> {
    const { secrets } = staff;
    if (secrets === null) return err({ code: 'pin-not-set' });
    if (isWeakPin(pin)) return err({ code: 'pin-weak' });
    if (await isSecret(pin, secrets.pin)) return err({ code: 'pin-same' });
    return replace({ ...secrets, adminPin: await hashSecret(pin, cost) }, noTries);
  }

  async function removeAdminPin(): ReturnType<PinKeeper['removeAdminPin']> {
    if (staff.secrets === null) return err({ code: 'pin-not-set' });
    const { pin, serviceKey } = staff.secrets;
    // Nothing of it stays: a version that does not know it would not read the file.
    return replace({ pin, serviceKey }, { ...noTries, forgivenAt: undefined });
  }

  async function renewServiceKey(): ReturnType<PinKeeper['renewServiceKey']> {
    const { secrets } = staff;
    if (secrets === null) return err({ code: 'pin-not-set' });
    const serviceKey = newServiceKey();
    const hash = await hashSecret(plainServiceKey(serviceKey), cost);
    const saved = await replace({ ...secrets, serviceKey: hash }, staff);
    return saved.ok ? ok({ serviceKey }) : saved;
  }

  return {
    isPinSet: () => staff.secrets !== null,
    setFirstPin: (pin) => takeTurn(() => setFirstPin(pin)),
    tryPin: (pin) => takeTurn(() => tryPin(pin)),
    tryServiceKey: (serviceKey, newPin) => takeTurn(() => tryServiceKey(serviceKey, newPin)),
    changePin: (pin, by) => takeTurn(() => changePin(pin, by)),
    setAdminPin: (pin) => takeTurn(() => setAdminPin(pin)),
    removeAdminPin: () => takeTurn(removeAdminPin),
    renewServiceKey: () => takeTurn(renewServiceKey),
  };
}

async function isAdminPin(pin: string, { adminPin }: Secrets): Promise<boolean> {
  return adminPin !== undefined && isSecret(pin, adminPin);
}

/** Both are always compared: the time it takes does not tell which one was meant. */
async function roleOf(pin: string, secrets: Secrets): Promise<StaffRole | null> {
  const [isStaff, isAdmin] = await Promise.all([isSecret(pin, secrets.pin), isAdminPin(pin, secrets)]);
  if (isAdmin) return 'admin';
  if (!isStaff) return null;
  return secrets.adminPin === undefined ? 'admin' : 'staff';
}
