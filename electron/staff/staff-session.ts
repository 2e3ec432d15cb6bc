/** Whether the staff area is open, and when it closes by itself: 5 min without a touch, 12 h in any case (L-15). */
import { AUTO_LOCK_HARD_SECONDS, AUTO_LOCK_IDLE_SECONDS } from '#shared/staff/pin.ts';
import type { KioskEvents } from '#shared/kiosk-api.ts';

export type LockReason = KioskEvents['staff.locked']['reason'];

export interface StaffSession {
  readonly isUnlocked: () => boolean;
  readonly unlock: () => void;
  /** Puts off the idle lock; nothing when the area is closed. */
  readonly touch: () => void;
  readonly lock: (reason: LockReason) => void;
}

export interface StaffSessionDeps {
  /** Milliseconds of a clock that nobody can set (`performance.now`). */
  readonly steadyNow: () => number;
  readonly onLocked: (reason: LockReason) => void;
}

export function createStaffSession({ steadyNow, onLocked }: StaffSessionDeps): StaffSession {
  let open: { readonly since: number; readonly touchedAt: number } | null = null;
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
    const left = Math.min(idleAt, hardAt) - steadyNow();
    if (left <= 0) {
      lock(hardAt <= idleAt ? 'hard' : 'idle');
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(closeIfDue, left);
    timer.unref();
  }

  return {
    isUnlocked() {
      closeIfDue();
      return open !== null;
    },
    unlock() {
      open = { since: steadyNow(), touchedAt: steadyNow() };
      closeIfDue();
    },
    touch() {
      closeIfDue();
      if (open === null) return;
      open = { ...open, touchedAt: steadyNow() };
      closeIfDue();
    },
    lock,
  };
}
