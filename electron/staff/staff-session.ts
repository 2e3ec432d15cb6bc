/** Who is in the staff area, and when it closes by itself: 5 min without a touch, 12 h in any case (L-15). */
import { AUTO_LOCK_HARD_SECONDS, AUTO_LOCK_IDLE_SECONDS } from '#shared/staff/pin.ts';
import type { KioskEvents } from '#shared/kiosk-api.ts';
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

export interface StaffSessionDeps {
  /** Milliseconds of a clock that nobody can set (`performance.now`). Linux stops it while the computer sleeps, */
  readonly steadyNow: () => number;
  /** … and this one goes on: milliseconds since 1970. Whichever says that it was longer counts. */
  readonly now: () => number;
  readonly onLocked: (reason: LockReason) => void;
}

interface Moment {
  readonly steady: number;
  readonly wall: number;
}

export function createStaffSession({ steadyNow, now, onLocked }: StaffSessionDeps): StaffSession {
  let open: { readonly role: StaffRole; readonly since: Moment; readonly touchedAt: Moment } | null = null;
  let timer: NodeJS.Timeout | undefined;

  const moment = (): Moment => ({ steady: steadyNow(), wall: now() });
  const msSince = ({ steady, wall }: Moment): number => Math.max(steadyNow() - steady, now() - wall);

  function lock(reason: LockReason): void {
    clearTimeout(timer);
    if (open === null) return;
    open = null;
    onLocked(reason);
  }

  /** Looks at the clocks too: a machine that slept fires its timers late. */
  function closeIfDue(): void {
    if (open === null) return;
    const idleLeft = AUTO_LOCK_IDLE_SECONDS * 1000 - msSince(open.touchedAt);
    const hardLeft = AUTO_LOCK_HARD_SECONDS * 1000 - msSince(open.since);
    const left = Math.min(idleLeft, hardLeft);
    if (left <= 0) {
      lock(hardLeft <= idleLeft ? 'hard' : 'idle');
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
      open = { role, since: moment(), touchedAt: moment() };
      closeIfDue();
    },
    touch() {
      closeIfDue();
      if (open === null) return;
      open = { ...open, touchedAt: moment() };
      closeIfDue();
    },
    lock,
  };
}
