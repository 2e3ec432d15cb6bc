/** A year of voices on a slow kiosk: 120 000 surveys among 500 000 events. How soon a report opens, and the next question. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type BrowserContext, type Locator } from '@playwright/test';
import { openBareScreen } from '../support/bench/bare-screen.ts';
import { freePort, startKioskProcess, type KioskProcess } from '../support/bench/kiosk-process.ts';
import { note, percentile } from '../support/bench/measures.ts';
import { openBrowser, openSlowPage, SLOW_DOWN } from '../support/bench/slow-browser.ts';
import { SlowFinger } from '../support/bench/slow-finger.ts';
import { Screen } from '../support/e2e/screen.ts';
import { PIN } from '../support/e2e/staff-member.ts';
import { madeYear, writeEvents } from '../support/survey/year.ts';

const SURVEYS = 120_000;
const EVENTS = 500_000;
const DAYS = 365;
const OPENINGS = 5;
const ROUNDS = 5;
const FACES = 6;
const OPEN_MS = 1000;
const NEXT_MS = 100;
/** Longer than a button rests after a press. */
const REST_MS = 600;

let kiosk: KioskProcess;
let browser: BrowserContext;

test.setTimeout(600_000);

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const folder = test.info().project.outputDir;
  const data = join(folder, 'year');
  await mkdir(data, { recursive: true });
  const now = Date.now();
  await writeEvents(join(data, 'journal'), madeYear({ surveys: SURVEYS, events: EVENTS, days: DAYS, now }), now);
  kiosk = await startKioskProcess(data, await freePort());
  browser = await openBrowser(join(folder, 'profile-year'));
});

test.afterAll(async () => {
  await browser.close();
  await kiosk.stop();
});

test('a year of surveys', async () => {
  const folder = test.info().project.outputDir;
  const slow = await openSlowPage(browser);
  const { page } = slow;
  await slow.runsFree();
  await page.goto(kiosk.url);
  const filled = await page.evaluate(() => window.probe.greeted);
  await browser.request.post(`${kiosk.origin}/api/staff.set-first-pin`, { data: { pin: PIN } });
  // A page knows from its start whether there is a code.
  await page.goto(kiosk.origin);
  await page.evaluate(() => window.probe.greeted);
  await slow.slowsDown();
  const bare = await openBareScreen(browser, slow);
  const finger = await SlowFinger.on(slow);
  const screen = new Screen(page);
  const times = async (control: Locator, appears: string): Promise<number> => {
    await page.waitForTimeout(REST_MS);
    return (await finger.taps(control, appears)).appeared;
  };

  const [next, chosen, plain, floor]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await times(page.locator('.attract-begin'), '.tile');
    plain.push(await times(screen.control(/Оценить визит/), '.facts'));
    plain.push(await times(screen.control('Начать'), '.choice-row'));
    await times(screen.control('Пропустить'), '.faces');
    for (let face = 0; face < FACES; face += 1) {
      chosen.push(await times(page.locator('.faces-option').nth(4), '.faces-option[aria-checked="true"]'));
      next.push(await times(screen.control('Дальше'), '.screen[data-settling]'));
    }
    await page.evaluate(() => window.quickVisitor.ends());
    floor.push(...(await bare.taps(FACES)));
  }
  await bare.close();

  await finger.opensStaffDoor();
  await page.keyboard.type(PIN);
  await times(screen.control('Войти'), '.segment-option');
  await times(screen.control('Отчёты'), '.figure-margin');
  await times(screen.control('Год'), '.figure');
  await page.locator('.figure-margin').first().waitFor();
  const opened: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await times(screen.control('Сегодня'), '.row-list-row, .pager-content > p');
    opened.push(await times(screen.control('Отчёты'), '.figure-margin'));
  }
  await page.close();
  await note(
    folder,
    { what: 'page: 500 000 events into an empty database, not slowed', value: filled / 1000, unit: 's' },
    {
      what: `report of a year (${SURVEYS} surveys, ${EVENTS} events) → figures painted, slowest of ${OPENINGS}, ${SLOW_DOWN}×`,
      value: Math.max(...opened),
      median: percentile(opened, 50),
      unit: 'ms',
      atMost: OPEN_MS,
    },
    {
      what: `survey: tap → next question painted, p95 of ${next.length}, ${SLOW_DOWN}×; floor: a word on a bare page`,
      value: percentile(next, 95),
      median: percentile(next, 50),
      unit: 'ms',
      atMost: NEXT_MS,
      floor: percentile(floor, 95),
      floorMedian: percentile(floor, 50),
    },
    {
      what: `survey: screens before it, which record nothing, p95 of ${plain.length}, ${SLOW_DOWN}×`,
      value: percentile(plain, 95),
      median: percentile(plain, 50),
      unit: 'ms',
    },
    {
      what: `survey: tap → face chosen painted, p95 of ${chosen.length}, ${SLOW_DOWN}×`,
      value: percentile(chosen, 95),
      median: percentile(chosen, 50),
      unit: 'ms',
      atMost: NEXT_MS,
    },
  );
});
