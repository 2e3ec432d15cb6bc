/** Services on a slow kiosk with 200 topics: a list, a topic and a search answer before one wonders. */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type Locator } from '@playwright/test';
import { openBareScreen } from '../support/bench/bare-screen.ts';
import { note, percentile, type Measure } from '../support/bench/measures.ts';
import { openBrowser, openSlowPage, SLOW_DOWN } from '../support/bench/slow-browser.ts';
import { SlowFinger } from '../support/bench/slow-finger.ts';
import { Screen } from '../support/e2e/screen.ts';
import { startKioskServer } from '../support/machine/kiosk-server.ts';

const TOPICS = 200;
/** The first of each also loads and compiles what it needs; it is not counted. */
const ROUNDS = 21;
const SCREEN_MS = 100;
const LETTER_MS = 50;
const NEEDS = 'О чём хотите узнать?';
const LETTERS = 'псдркмоабвнтуигзлехшя';
/** One list, named by what stands in it. */
const FOUND = "ul[aria-label='Что нашлось']";
const ALL = "ul[aria-label='Все темы']";

/** The shipped content, and as many more topics as make 200; all are found by words. The lists that are opened are the shipped ones. */
async function manyTopics(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'topics-'));
  await cp('assets/content', directory, { recursive: true });
  const model = await readFile(join(directory, 'topics', 'benefit.md'), 'utf8');
  for (let index = 18; index < TOPICS; index += 1) {
    const id = `more-${index}`;
    const text = model
      .replace('id: benefit', `id: ${id}`)
      .replace(/^title: .*$/m, `title: Пособие ${index}`)
      .replace(/^needs: .*$/m, 'needs: { ask: 50 }');
    await writeFile(join(directory, 'topics', `${id}.md`), text);
  }
  return directory;
}

test('lists, topics and search with 200 topics', async () => {
  const kiosk = await startKioskServer({ contentDirectory: await manyTopics() });
  const folder = test.info().project.outputDir;
  const browser = await openBrowser(join(folder, 'profile-services'));
  const slow = await openSlowPage(browser);
  const { page } = slow;
  await page.goto(kiosk.url);
  await page.evaluate(() => window.probe.greeted);
  const bare = await openBareScreen(browser, slow);
  const finger = await SlowFinger.on(slow);
  const screen = new Screen(page);
  const timed = async (control: Locator, appears: string): Promise<number> => (await finger.taps(control, appears)).appeared;
  const taps = async (name: string, heading: string): Promise<void> => {
    await finger.taps(screen.control(name), 'h1');
    await screen.seesScreen(heading);
  };
  const [lists, topics, letters, floor]: [number[], number[], number[], number[]] = [[], [], [], []];
  await timed(page.locator('.attract-begin'), '.tile');
  await taps('Узнать об услугах', NEEDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    lists.push(await timed(screen.control(/Пособие и учёт/), '.tile-place:nth-child(3):last-child'));
    topics.push(await timed(screen.control('Пособие по безработице'), '.topic-main'));
    await taps('Назад', 'Пособие и учёт');
    await taps('Назад', NEEDS);
    floor.push(...(await bare.taps(1)));
  }
  await taps('Найти по слову', 'Найти по слову');
  for (const letter of LETTERS) {
    letters.push(await timed(screen.control(letter), FOUND));
    await taps('Стереть', 'Найти по слову');
    await page.locator(ALL).waitFor();
  }
  await browser.close();
  await kiosk.close();
  const at = `with ${TOPICS} topics, slowest, ${SLOW_DOWN}×; floor: a word on a bare page`;
  const slowest = (what: string, [, ...values]: readonly number[], atMost: number): Measure => ({
    what: `${what} ${at}`,
    value: percentile(values, 100),
    median: percentile(values, 50),
    unit: 'ms',
    atMost,
    floor: percentile(floor.slice(1), 100),
    floorMedian: percentile(floor.slice(1), 50),
  });
  await note(
    folder,
    slowest('need → list of topics', lists, SCREEN_MS),
    slowest('list → topic', topics, SCREEN_MS),
    slowest('a letter → what it finds', letters, LETTER_MS),
  );
});
