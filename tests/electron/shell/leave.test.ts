import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as Double from '../../support/electron/double.ts';
import type { BrowserWindowDouble } from '../../support/electron/window-double.ts';

let electron: typeof Double;
let window: BrowserWindowDouble;
let askToLeave = () => {};
let closeMachine: () => Promise<void>;

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  electron = await import('../../support/electron/double.ts');
  const { leaveOrderly } = await import('../../../electron/shell/leave.ts');
  closeMachine = async () => {};
  leaveOrderly(electron.app, {
    onLeave: (leave) => {
      askToLeave = leave;
    },
    close: () => closeMachine(),
  });
  window = new electron.BrowserWindow();
});
afterEach(() => vi.useRealTimers());

test('Alt+F4 does not close the kiosk', () => {
  window.members.close();
  expect(window.members.isDestroyed()).toBe(false);
});

test('when staff leave, windows close, then the machine, then the program', async () => {
  const finish: (() => void)[] = [];
  closeMachine = () => new Promise((resolve) => finish.push(resolve));
  askToLeave();
  expect(electron.remote.windows()).toHaveLength(0);
  expect(electron.remote.app.exitCode).toBeNull();
  for (const resolve of finish) resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(electron.remote.app.exitCode).toBe(0);
});

test('the system shutting down is the same way out', async () => {
  electron.app.quit();
  await vi.advanceTimersByTimeAsync(0);
  expect(electron.remote.app.exitCode).toBe(0);
});

test('a machine that cannot close does not hold the program', async () => {
  closeMachine = () => new Promise(() => {});
  askToLeave();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(electron.remote.app.exitCode).toBe(1);
});

test('a machine that closes with an error is told by the exit code', async () => {
  closeMachine = () => Promise.reject(new Error('disk'));
  askToLeave();
  await vi.advanceTimersByTimeAsync(0);
  expect(electron.remote.app.exitCode).toBe(1);
});

test('a second signal, as from Ctrl+C, neither closes the machine twice nor ends the program before it has closed', async () => {
  const finish: (() => void)[] = [];
  closeMachine = () => new Promise((resolve) => finish.push(resolve));
  electron.app.quit();
  electron.app.quit();
  expect(finish).toHaveLength(1);
  expect(electron.remote.app.exitCode).toBeNull();
  finish[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(electron.remote.app.exitCode).toBe(0);
});
