/** L-15: the staff area closes by itself. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AUTO_LOCK_HARD_SECONDS, AUTO_LOCK_IDLE_SECONDS } from '#shared/staff/pin.ts';
import { createStaffSession, type LockReason } from '../../../electron/staff/staff-session.ts';

let reasons: LockReason[];
const onLocked = (reason: LockReason) => reasons.push(reason);
const open = () => {
  const session = createStaffSession({ steadyNow: () => performance.now(), now: () => Date.now(), onLocked });
  session.unlock('admin');
  return session;
};

beforeEach(() => {
  vi.useFakeTimers();
  reasons = [];
});
afterEach(() => {
  vi.useRealTimers();
});

test('five minutes after the last touch', () => {
  const session = open();
  vi.advanceTimersByTime((AUTO_LOCK_IDLE_SECONDS - 1) * 1000);
  session.touch();
  vi.advanceTimersByTime((AUTO_LOCK_IDLE_SECONDS - 1) * 1000);
  expect(session.role()).toBe('admin');
  vi.advanceTimersByTime(1000);
  expect(reasons).toEqual(['idle']);
  expect(session.role()).toBeNull();
});

test('twelve hours after it was opened, however much it is touched', () => {
  const session = open();
  for (let at = 0; at < AUTO_LOCK_HARD_SECONDS - 1; at += 60) {
    expect(session.role()).toBe('admin');
    vi.advanceTimersByTime(60_000);
    session.touch();
  }
  expect(reasons).toEqual(['hard']);
  session.touch();
  expect(session.role()).toBeNull();
});

/** Linux stops its steady clock while the computer sleeps, Windows does not. */
test.each(['steady', 'wall'] as const)('at once after a sleep that the %s clock knows of', (clock) => {
  const at = { steady: 0, wall: 1_800_000_000_000 };
  const session = createStaffSession({ steadyNow: () => at.steady, now: () => at.wall, onLocked });
  session.unlock('admin');
  at[clock] += AUTO_LOCK_IDLE_SECONDS * 1000;
  expect(session.role()).toBeNull();
  expect(reasons).toEqual(['idle']);
});

test('a touch that wakes the computer does not keep open what closed in its sleep', () => {
  const at = { steady: 0, wall: 1_800_000_000_000 };
  const session = createStaffSession({ steadyNow: () => at.steady, now: () => at.wall, onLocked });
  session.unlock('admin');
  at.wall += AUTO_LOCK_IDLE_SECONDS * 1000;
  session.touch();
  expect(session.role()).toBeNull();
  expect(reasons).toEqual(['idle']);
});

test('a wall clock that is set back keeps nothing open', () => {
  const at = { steady: 0, wall: 1_800_000_000_000 };
  const session = createStaffSession({ steadyNow: () => at.steady, now: () => at.wall, onLocked });
  session.unlock('admin');
  at.wall -= 3_600_000;
  at.steady += (AUTO_LOCK_IDLE_SECONDS - 1) * 1000;
  expect(session.role()).toBe('admin');
  at.steady += 1000;
  expect(session.role()).toBeNull();
});

test('when asked, and is told once', () => {
  const session = open();
  session.lock('asked');
  session.lock('asked');
  vi.advanceTimersByTime(AUTO_LOCK_HARD_SECONDS * 1000);
  expect(reasons).toEqual(['asked']);
});

test('who comes in next has their own rights and their own five minutes', () => {
  const session = open();
  vi.advanceTimersByTime((AUTO_LOCK_IDLE_SECONDS - 1) * 1000);
  session.unlock('staff');
  expect(session.role()).toBe('staff');
  vi.advanceTimersByTime((AUTO_LOCK_IDLE_SECONDS - 1) * 1000);
  expect(session.role()).toBe('staff');
  vi.advanceTimersByTime(1000);
  expect(session.role()).toBeNull();
});
