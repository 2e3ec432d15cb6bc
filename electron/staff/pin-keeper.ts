/** Judges PINs and service keys (L-15). One question at a time: guesses sent together are counted one by one. */
import { isWeakPin, type PinProblem } from '#shared/staff/pin.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { StaffSecrets } from '#shared/staff/secrets.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { hashSecret, isSecret } from './secret-hash.ts';
import { newServiceKey, plainServiceKey } from './service-key.ts';
import { afterWrong, refusal } from './tries.ts';

export interface PinKeeper {
  readonly isPinSet: () => boolean;
  /** @returns the service key, in clear for the only time */
  readonly setFirstPin: (
    pin: string,
  ) => Promise<Result<{ readonly serviceKey: string }, PinProblem | { readonly code: 'failed' }>>;
  readonly tryPin: (pin: string) => Promise<Result<void, PinProblem>>;
  readonly tryServiceKey: (serviceKey: string, newPin: string) => Promise<Result<void, PinProblem | { readonly code: 'failed' }>>;
  readonly changePin: (pin: string) => Promise<Result<void, PinProblem | { readonly code: 'failed' }>>;
}

export function createPinKeeper({
  store,
  now,
}: {
  readonly store: Pick<SettingsStore, 'staff' | 'saveStaff'>;
  readonly now: () => number;
}): PinKeeper {
  // The truth while the program runs: a full disk must neither give free tries nor keep staff out.
  let staff = store.staff();
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  async function remember(next: StaffSecrets): Promise<boolean> {
    staff = next;
    return (await store.saveStaff(next)).ok;
  }

  async function replacePin(
    pin: string,
    secrets: NonNullable<StaffSecrets['secrets']>,
  ): Promise<Result<void, { readonly code: 'failed' }>> {
    const before = staff;
    const next = { ...staff, secrets: { ...secrets, pin: await hashSecret(pin) }, wrongTries: 0, lastWrongAt: 0 };
    if (await remember(next)) return ok();
    // A PIN that is gone after the next start would be worse than the old one.
    staff = before;
    return err({ code: 'failed' });
  }

  async function setFirstPin(pin: string): ReturnType<PinKeeper['setFirstPin']> {
    if (staff.secrets !== null) return err({ code: 'pin-already-set' });
    if (isWeakPin(pin)) return err({ code: 'pin-weak' });
    const serviceKey = newServiceKey();
    const hash = await hashSecret(plainServiceKey(serviceKey));
    const saved = await replacePin(pin, { pin: hash, serviceKey: hash });
    return saved.ok ? ok({ serviceKey }) : saved;
  }

  async function tryPin(pin: string): ReturnType<PinKeeper['tryPin']> {
    if (staff.secrets === null) return err({ code: 'pin-not-set' });
    // The clock was set back: the wait starts anew instead of lasting until the old hour comes round.
    if (now() < staff.lastWrongAt) await remember({ ...staff, lastWrongAt: now() });
    const refused = refusal(staff, now());
    if (refused !== null) return err(refused);
    const before = staff;
    // Counted on disk before it is judged: pulling the plug in between does not give the try back.
    await remember({ ...staff, wrongTries: staff.wrongTries + 1, lastWrongAt: now() });
    if (!(await isSecret(pin, staff.secrets.pin))) return err(afterWrong(staff, now()));
    await remember({ ...before, wrongTries: 0, lastWrongAt: 0 });
    return ok();
  }

  async function tryServiceKey(serviceKey: string, newPin: string): ReturnType<PinKeeper['tryServiceKey']> {
    if (staff.secrets === null) return err({ code: 'pin-not-set' });
    if (isWeakPin(newPin)) return err({ code: 'pin-weak' });
    if (!(await isSecret(plainServiceKey(serviceKey), staff.secrets.serviceKey))) return err({ code: 'pin-wrong', triesLeft: 0 });
    return replacePin(newPin, staff.secrets);
  }

  async function changePin(pin: string): ReturnType<PinKeeper['changePin']> {
    if (staff.secrets === null) return err({ code: 'pin-not-set' });
    return isWeakPin(pin) ? err({ code: 'pin-weak' }) : replacePin(pin, staff.secrets);
  }

  return {
    isPinSet: () => staff.secrets !== null,
    setFirstPin: (pin) => inTurn(() => setFirstPin(pin)),
    tryPin: (pin) => inTurn(() => tryPin(pin)),
    tryServiceKey: (serviceKey, newPin) => inTurn(() => tryServiceKey(serviceKey, newPin)),
    changePin: (pin) => inTurn(() => changePin(pin)),
  };
}
