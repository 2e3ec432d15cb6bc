/** Who is in the staff area, and when it closes by itself: 5 min without a touch, 12 h in any case (L-15). */
import { AUTO_LOCK_HARD_SECONDS, AUTO_LOCK_IDLE_SECONDS } from '#shared/staff/pin.ts';
import type { KioskEvents } from '#shared/kiosk-api.ts';
import { createWakingClock, type Clocks } from '#shared/session/waking-clock.ts';
import type { StaffRole } from '#shared/staff/access.ts';

export type LockReason = KioskEvents['staff.locked']['reason'];

export interface StaffSession {
  /** @returns null when the area is closed */
  readonly role: () => StaffRole | null;
  /** Opens the area, or gives the open one to somebody else. */
  readonly unlock: (role: StaffRole) => void;
  /** Puts off the idle lock; nothing when the area is closed. */
  readonly touch: () => void;
  readonly lock: (reason: LockReason) => void;
}

export interface StaffSessionDeps extends Clocks {
  readonly onLocked: (reason: LockReason) => void;
}

export function createStaffSession({ onLocked, ...clocks }: StaffSessionDeps): StaffSession {
  const now = createWakingClock(clocks);
  let open: { readonly role: StaffRole; readonly since: number; readonly touchedAt: number } | null = null;
  let timer: NodeJS.Timeout | undefined;

  function lock(reason: LockReason): void {
    clearTimeout(timer);
    if (open === null) return;
    open = null;
    onLocked(reason);
  }

  /** Looks at the clock too: a machine that slept fires its timers late. */
  function closeIfDue(): void {
    if (open === null) return;
    const idleAt = open.touchedAt + AUTO_LOCK_IDLE_SECONDS * 1000;
    const hardAt = open.since + AUTO_LOCK_HARD_SECONDS * 1000;
    const left = Math.min(idleAt, hardAt) - now();
    if (left <= 0) {
      lock(hardAt <= idleAt ? 'hard' : 'idle');
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(closeIfDue, left);
    timer.unref();
  }

  return {
    role() {
      closeIfDue();
      return open?.role ?? null;
    },
    unlock(role) {
      const at = now();
      open = { role, since: at, touchedAt: at };
      closeIfDue();
    },
    touch() {
      closeIfDue();
      if (open === null) return;
      open = { ...open, touchedAt: now() };
      closeIfDue();
    },
    lock,
  };
}
