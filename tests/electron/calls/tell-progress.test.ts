import { expect, test } from 'vitest';
import { AUTO_LOCK_IDLE_SECONDS } from '#shared/staff/pin.ts';
import { tellProgress } from '../../../electron/calls/tell-progress.ts';
import { createStaffSession } from '../../../electron/staff/staff-session.ts';

test('a copy that takes longer than the lock keeps the staff area open, and the page is not flooded', () => {
  let nowMs = 0;
  const locked: string[] = [];
  const staff = createStaffSession({ steadyNow: () => nowMs, now: () => nowMs, onLocked: (reason) => locked.push(reason) });
  staff.unlock('staff');
  const told: number[] = [];
  const tell = tellProgress(({ done }) => told.push(done), staff.touch);
  nowMs += (AUTO_LOCK_IDLE_SECONDS - 1) * 1000;
  for (const done of [1, 2, 3]) tell({ done, total: 10 });
  nowMs += (AUTO_LOCK_IDLE_SECONDS - 1) * 1000;
  expect(staff.role()).toBe('staff');
  // The end is always told.
  tell({ done: 10, total: 10 });
  expect(told).toEqual([1, 10]);
  nowMs += (AUTO_LOCK_IDLE_SECONDS + 1) * 1000;
  expect(staff.role()).toBeNull();
  expect(locked).toEqual(['idle']);
});
