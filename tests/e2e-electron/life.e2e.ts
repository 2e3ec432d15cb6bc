/** L-12 and D-8: crashes, a second start, the end. */
import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { argsFor, test, type Kiosk } from './launch.ts';
import { findProgram, NO_PROGRAM } from './program.ts';

test.skip(findProgram() === null, NO_PROGRAM);

/** L-12 */
const BACK_WITHIN_MS = 5_000;

/** Asked through the main process: to Playwright a page that has crashed stays dead. */
function heading({ app }: Kiosk): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined || contents.isCrashed() || contents.isLoading()) return '';
    return String(await contents.executeJavaScript('document.querySelector("h1")?.textContent ?? ""'));
  });
}

const crash = ({ app }: Kiosk): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());

test('a page that crashes is back within 5 s (L-12)', async ({ kiosk }) => {
  await expect(kiosk.page.getByRole('heading', { level: 1 })).toBeVisible();
  const before = await heading(kiosk);
  await crash(kiosk);
  await expect.poll(() => heading(kiosk), { timeout: BACK_WITHIN_MS }).toBe(before);
});

test('a page that keeps crashing gives way to the calm page', async ({ kiosk }) => {
  for (let time = 0; time < 3; time++) {
    await expect.poll(() => heading(kiosk), { timeout: BACK_WITHIN_MS }).not.toBe('');
    await crash(kiosk);
  }
  await expect.poll(() => heading(kiosk), { timeout: BACK_WITHIN_MS }).toBe('Экран отдыхает');
});

test('a second start on the same data ends, the first goes on (D-8)', async ({ kiosk, program, data }) => {
  const second = spawn(program.binary, argsFor(program, data), { stdio: 'ignore' });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(1);
  await expect(kiosk.page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the window does not close when somebody closes it; the system can end the program', async ({ kiosk }) => {
  await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const ended = new Promise((resolve) => kiosk.app.process().once('exit', resolve));
  await kiosk.app.evaluate(({ app }) => setImmediate(() => app.quit()));
  expect(await ended).toBe(0);
});
