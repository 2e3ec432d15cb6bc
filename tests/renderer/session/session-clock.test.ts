import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSessionClock } from '../../../renderer/session/session-clock.ts';

const limits = { infoSeconds: 60, personalSeconds: 120, typingSeconds: 180 };
let target: EventTarget;
/** The steady clock of Linux stands still while the computer sleeps. */
let sleptMs = 0;
const clockOf = () =>
  createSessionClock({ steadyNow: () => Date.now() - sleptMs, now: () => Date.now(), limits: () => limits, target });
/** The wall clock goes on, timers do not. */
function sleeps(ms: number): void {
  sleptMs += ms;
  vi.setSystemTime(Date.now() + ms);
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  sleptMs = 0;
  target = new EventTarget();
});
afterEach(() => vi.useRealTimers());

test('asks after 60 s of silence and ends 45 s later, by itself', () => {
  const clock = clockOf();
  clock.send({ type: 'begin' });
  vi.advanceTimersByTime(60_000);
  expect(clock.session.value.state).toBe('still-there');
  vi.advanceTimersByTime(45_000);
  expect(clock.session.value).toEqual({ state: 'ending', how: 'idle' });
});

test.each(['pointerdown', 'keydown'])('a %s anywhere puts it off (U-24)', (name) => {
  const clock = clockOf();
  clock.send({ type: 'begin' });
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

test('a tablet that slept with somebody’s answers on it is nobody’s when it wakes: a touch brings nothing back, and it need not come', () => {
  for (const wakes of [() => target.dispatchEvent(new Event('pointerdown')), () => vi.advanceTimersByTime(5000)]) {
    const clock = clockOf();
    clock.send({ type: 'begin' });
    clock.send({ type: 'show', screen: 'typing' });
    vi.advanceTimersByTime(30_000);
    sleeps(3_600_000);
    wakes();
    expect(clock.session.value).toEqual({ state: 'ending', how: 'idle' });
    clock.stop();
  }
});

test('«Я ещё здесь» comes too late after a sleep', () => {
  const clock = clockOf();
  clock.send({ type: 'begin' });
  vi.advanceTimersByTime(70_000);
  sleeps(60_000);
  clock.send({ type: 'stay' });
  expect(clock.session.value).toEqual({ state: 'ending', how: 'idle' });
});

test('a clock that is set back ends nothing and puts nothing off', () => {
  const clock = clockOf();
  clock.send({ type: 'begin' });
  sleeps(-86_400_000);
  vi.advanceTimersByTime(59_000);
  expect(clock.session.value.state).toBe('active');
  vi.advanceTimersByTime(1000);
  expect(clock.session.value.state).toBe('still-there');
});
