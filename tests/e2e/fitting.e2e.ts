/** All that fits stands on one page, no denser than it has to. What was fitted once is remembered: a screen that comes again must stand exactly as a page that never saw it would put it. */
import { dress } from '../support/e2e/dress.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import type { Visitor } from '../support/e2e/visitor.ts';

const tablet = { width: 1280, height: 800 };
const portrait = { width: 1080, height: 1920 };

/** Everything with words on each page of a topic, and where it stands. */
async function pagesOfTopic(visitor: Visitor): Promise<readonly string[][]> {
  await visitor.begins();
  await visitor.taps('Узнать об услугах');
  await visitor.taps('Учёба и профессия');
  await visitor.taps('Бесплатно выучиться профессии');
  await visitor.seesScreen('Бесплатно выучиться профессии');
  // It comes from a worker, and the page is fitted again when it is there.
  await visitor.page.locator('svg.code').waitFor({ state: 'attached' });
  const pages = [await places(visitor)];
  while (await visitor.control('Ещё').isVisible()) {
    await visitor.taps('Ещё');
    pages.push(await places(visitor));
  }
  await visitor.ends();
  return pages;
}

/** With the screen at rest: its arrival moves it a little. */
function places({ page }: Visitor): Promise<string[]> {
  return page.locator('main :is(h1, h2, p, li, button):visible').evaluateAll((elements) => {
    for (const animation of document.getAnimations()) animation.finish();
    return elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.textContent}: ${[x, y, width, height].map(Math.round).join(' ')}`;
    });
  });
}

test('a topic stands the second time as it did the first time', async ({ visitor }) => {
  await visitor.page.setViewportSize(tablet);
  await visitor.arrives();
  const first = await pagesOfTopic(visitor);
  expect(first.length).toBeGreaterThan(1);
  expect(await pagesOfTopic(visitor)).toEqual(first);
});

test('the screen is turned: what was remembered counts no longer', async ({ visitor }) => {
  await visitor.page.setViewportSize(tablet);
  await visitor.arrives();
  const before = await pagesOfTopic(visitor);
  await visitor.page.setViewportSize(portrait);
  const turned = await pagesOfTopic(visitor);
  expect(turned).not.toEqual(before);
  await visitor.page.reload();
  await visitor.seesAttract();
  await visitor.waits(100);
  expect(await pagesOfTopic(visitor)).toEqual(turned);
});

test('on the tablet, every way from the first screen and from the menu is seen at once', async ({ visitor }) => {
  await visitor.arrivesAndBegins();
  await dress(visitor.page, { profile: 'tablet-10', textSize: 'normal', theme: 'warm' });
  await expect(visitor.page.locator('.tile:visible')).toHaveCount(5);
  await visitor.taps('Взять талон');
  await expect(visitor.page.locator('.tile:visible')).toHaveCount(6);
});

test('a note below four answers does not press them flat', async ({ visitor }) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Взять талон');
  await visitor.taps('Пособие и учёт');
  await visitor.taps('Встать на учёт впервые');
  await visitor.taps('Пропустить');
  await visitor.taps('Нет');
  await visitor.sees('Работу поможем искать и так.');
  const heights = await visitor.page.locator('.choice-row').evaluateAll((rows) => rows.map((row) => row.clientHeight));
  const linePx = await visitor.page
    .locator('.pager-content')
    .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  expect(Math.min(...heights)).toBeGreaterThan(2.2 * linePx);
});

test('on the tablet, what an answer changes is read beside it, not behind «Ещё»', async ({ visitor }) => {
  await visitor.page.setViewportSize(tablet);
  await visitor.arrivesAndBegins();
  await dress(visitor.page, { profile: 'tablet-10', textSize: 'normal', theme: 'warm' });
  await visitor.taps('Взять талон');
  await visitor.taps('Пособие и учёт');
  await visitor.pagesTo('Встать на учёт впервые');
  await visitor.taps('Встать на учёт впервые');
  await visitor.taps('Пропустить');
  await visitor.seesScreen('Есть прописка или временная регистрация?');
  await visitor.taps('Нет');
  await visitor.sees('Работу поможем искать и так.');
  await expect(visitor.control('Ещё')).toHaveCount(0);
});

test('what comes to a screen that stood in full, and is too much for it, goes behind «Ещё»', async ({ visitor }) => {
  await visitor.page.setViewportSize({ width: 1920, height: 1080 });
  await visitor.arrivesAndBegins();
  await visitor.taps('Узнать об услугах');
  await visitor.taps('Найти по слову');
  await expect(visitor.page.locator('.frame')).toHaveAttribute('data-density', 'roomy');
  await visitor.page.getByRole('list', { name: 'Все темы' }).evaluate((list) => {
    for (let row = 0; row < 12; row += 1) list.append(list.lastElementChild?.cloneNode(true) ?? '');
  });
  await expect(visitor.control('Ещё')).toBeVisible();
});
