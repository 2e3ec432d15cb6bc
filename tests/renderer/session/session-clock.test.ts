import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSessionClock } from '../../../renderer/session/session-clock.ts';

const limits = { infoSeconds: 60, personalSeconds: 120, typingSeconds: 180 };
let target: EventTarget;
const clockOf = () => createSessionClock({ steadyNow: () => Date.now(), limits: () => limits, target });

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  target = new EventTarget();
});
afterEach(() => vi.useRealTimers());

test('asks after 60 s of silence and ends 45 s later, by itself', () => {
  const clock = clockOf();
  clock.send({ type: 'begin', at: 0 });
  vi.advanceTimersByTime(60_000);
  expect(clock.session.value.state).toBe('still-there');
  vi.advanceTimersByTime(45_000);
  expect(clock.session.value).toEqual({ state: 'ending', how: 'idle' });
});

test.each(['pointerdown', 'keydown'])('a %s anywhere puts it off (U-24)', (name) => {
  const clock = clockOf();
  clock.send({ type: 'begin', at: 0 });
  vi.advanceTimersByTime(50_000);
  target.dispatchEvent(new Event(name));
  vi.advanceTimersByTime(59_000);
  expect(clock.session.value.state).toBe('active');
  vi.advanceTimersByTime(1000);
  expect(clock.session.value.state).toBe('still-there');
});

test('nothing runs out on the attract screen', () => {
  const clock = clockOf();
  target.dispatchEvent(new Event('pointerdown'));
  vi.advanceTimersByTime(10 ** 8);
  expect(clock.session.value.state).toBe('attract');
  clock.stop();
});
