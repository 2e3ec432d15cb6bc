/** Letters on the kiosk's own keys, on a slow kiosk: each is seen before the next finger comes (U-31). */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { openBareScreen } from '../support/bench/bare-screen.ts';
import { freePort, startKioskProcess, type KioskProcess } from '../support/bench/kiosk-process.ts';
import { note, percentile } from '../support/bench/measures.ts';
import { openBrowser, openSlowPage, SLOW_DOWN } from '../support/bench/slow-browser.ts';
import { SlowFinger } from '../support/bench/slow-finger.ts';
import { Screen } from '../support/e2e/screen.ts';
import { CanaryVisitor } from '../support/drills/canary-visitor.ts';

const WORDS = 'иванов константин сергеевич';
const LETTER_MS = 50;
/** Letters of the bare field among ours, at a time. */
const FLOOR_RUNS = 4;
/** A key rests for 80 ms after a press; nobody's finger is faster than this. */
const PACE_MS = 150;

let kiosk: KioskProcess;

test.beforeAll(async () => {
  const data = join(test.info().project.outputDir, 'typing');
  await mkdir(data, { recursive: true });
  kiosk = await startKioskProcess(data, await freePort());
});

test.afterAll(() => kiosk.stop());

test('a letter is there at once', async () => {
  const folder = test.info().project.outputDir;
  const browser = await openBrowser(join(folder, 'typing-profile'));
  const slow = await openSlowPage(browser);
  const { page } = slow;
  await slow.runsFree();
  await page.goto(kiosk.url);
  await new CanaryVisitor(page).goesToName();
  await page.evaluate(() => window.quickVisitor.waits());
  await slow.slowsDown();
  const bare = await openBareScreen(browser, slow);
  const finger = await SlowFinger.on(slow);
  const screen = new Screen(page);
  const [times, floor]: [number[], number[]] = [[], []];
  for (const [index, letter] of Array.from(WORDS).entries()) {
    if (index % FLOOR_RUNS === 0) floor.push(...(await bare.types(FLOOR_RUNS)));
    await page.waitForTimeout(PACE_MS);
    times.push(await finger.types(screen.control(letter === ' ' ? 'Пробел' : new RegExp(`^\\s*${letter}\\s*$`, 'i'))));
  }
  await browser.close();
  await note(folder, {
    what: `résumé: key → letter painted, p95 of ${times.length - 1}, ${SLOW_DOWN}×; floor: a letter in a bare field`,
    // The first one also compiles what it needs.
    value: percentile(times.slice(1), 95),
    median: percentile(times.slice(1), 50),
    unit: 'ms',
    atMost: LETTER_MS,
    floor: percentile(floor.slice(1), 95),
    floorMedian: percentile(floor.slice(1), 50),
  });
});
