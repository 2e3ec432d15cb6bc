/** From «Показать лист» to the page on the screen, on a slow kiosk: made by one worker, drawn by another, never by the page itself. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type BrowserContext, type Page } from '@playwright/test';
import { freePort, startKioskProcess, type KioskProcess } from '../support/bench/kiosk-process.ts';
import { note, percentile } from '../support/bench/measures.ts';
import { openBrowser, openSlowPage, SLOW_DOWN } from '../support/bench/slow-browser.ts';
import { CanaryVisitor } from '../support/drills/canary-visitor.ts';

const RUNS = 8;
const PREVIEW_MS = 1500;
/** The browser itself tells only of longer ones. */
const LONG_TASK_MS = 50;

let kiosk: KioskProcess;
let browser: BrowserContext;

test.beforeAll(async () => {
  const folder = test.info().project.outputDir;
  const data = join(folder, 'resume-paper');
  await mkdir(data, { recursive: true });
  kiosk = await startKioskProcess(data, await freePort());
  browser = await openBrowser(join(folder, 'resume-profile'));
});

test.afterAll(async () => {
  await browser.close();
  await kiosk.stop();
});

test('the page is there soon, and nobody waits for a touch meanwhile', async () => {
  test.setTimeout(180_000);
  const slow = await openSlowPage(browser);
  const { page } = slow;
  await slow.runsFree();
  await page.goto(kiosk.url);
  await new CanaryVisitor(page).tellsEverything();
  await page.evaluate(watchLongTasks);
  const [times, tasks]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    await presses(page, 'Другой вид');
    // Another look is another PDF: nothing of the one before is used again.
    await presses(page, run % 2 === 0 ? 'С цветом' : 'Простой');
    await slow.slowsDown();
    const shown = await page.evaluate(showsThePage);
    times.push(shown.pageMs + SLOW_DOWN * shown.workersMs);
    tasks.push(shown.longestTaskMs);
    await slow.runsFree();
  }
  await page.close();
  await note(
    test.info().project.outputDir,
    {
      what: `résumé: «Показать лист» → page, warm, p50 of ${RUNS}, ${SLOW_DOWN}× (the workers' own time too)`,
      value: percentile(times, 50),
      unit: 'ms',
      atMost: PREVIEW_MS,
    },
    {
      what: `résumé: longest task of the page while its PDF is made and drawn (0: none above ${LONG_TASK_MS}), ${SLOW_DOWN}×`,
      value: Math.max(...tasks),
      median: percentile(tasks, 50),
      unit: 'ms',
      atMost: LONG_TASK_MS,
    },
  );
});

async function presses(page: Page, words: string): Promise<void> {
  await page.locator('.screen[data-settling]').waitFor({ state: 'detached' });
  await page.locator('button', { hasText: words }).first().dispatchEvent('click');
}

declare global {
  interface Window {
    longTasks: PerformanceEntry[];
  }
}

function watchLongTasks(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries())).observe({ type: 'longtask' });
}

/** Runs in the page, alone. The slowing holds for the page only, so the workers' time is told apart. */
async function showsThePage(): Promise<{ pageMs: number; workersMs: number; longestTaskMs: number }> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('Показать лист'));
  while (document.querySelector('.screen[data-settling]') !== null) await new Promise(requestAnimationFrame);
  const before = window.probe.pdfs.length;
  const began = performance.now();
  button?.click();
  while (document.querySelector('.status') === null) await new Promise(requestAnimationFrame);
  const making = performance.now();
  while (document.querySelector('canvas[data-drawn]') === null) await new Promise(requestAnimationFrame);
  const done = performance.now();
  // The observer speaks a little later.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const workersMs = window.probe.pdfs.slice(before).reduce((sum, ms) => sum + ms, 0);
  const tasks = window.longTasks.filter(({ startTime }) => startTime >= making && startTime <= done);
  return {
    pageMs: Math.max(0, done - began - workersMs),
    workersMs,
    longestTaskMs: Math.max(0, ...tasks.map(({ duration }) => duration)),
  };
}
