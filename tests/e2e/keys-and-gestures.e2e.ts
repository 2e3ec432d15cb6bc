/** What happens by accident on a screen that everybody touches: nothing (A-12, A-13, A-14, A-36, U-26). */
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { Finger, middleOf } from '../support/e2e/finger.ts';

/** Screens fade in here, as they do on a kiosk: what is half there must not be pressed either. */
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('only a press that starts and ends on a control counts, and only the first finger', async ({ visitor, page }) => {
  await visitor.arrivesAndBegins();
  const finger = await Finger.on(page);
  const on = await middleOf(visitor.control('Взять талон'));
  const beside = await middleOf(visitor.control('Узнать об услугах'));
  const nothing = { x: on.x, y: 5 };
  const isPressed = () => page.locator('[data-pressed]').count();
  await visitor.waits(600);

  // Down inside, up outside.
  await finger.down(on.x, on.y);
  await expect.poll(isPressed).toBe(1);
  await finger.move(nothing.x, nothing.y);
  await expect.poll(isPressed).toBe(0);
  await finger.up();
  // Out and in again.
  await finger.down(on.x, on.y);
  await finger.move(beside.x, beside.y);
  await finger.move(on.x, on.y);
  await finger.up();
  // Down outside, up inside; a drag across.
  await finger.down(nothing.x, nothing.y);
  await finger.move(on.x, on.y);
  await finger.up();
  // A palm lies on the glass first.
  await finger.all('touchStart', [nothing]);
  await finger.all('touchStart', [nothing, on]);
  await finger.all('touchEnd', [nothing]);
  await finger.up();
  await visitor.seesScreen('Что вы хотите сделать?');

  await finger.down(on.x, on.y);
  await finger.up();
  await visitor.seesScreen('С чем вы пришли?');
});

test('after a touch the new question has the focus, not what came under the finger (A-15)', async ({ visitor, page }) => {
  await visitor.arrivesAndBegins();
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  // Only our steps count: a slow machine must not use up the time in which a new screen takes no press.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  for (const name of ['Взять талон', 'Пособие и учёт', 'Назад']) {
    await visitor.waits(600);
    const { x, y } = await middleOf(visitor.control(name));
    await page.touchscreen.tap(x, y);
    await visitor.waits(100);
    await expect.poll(focused).toBe('H1');
    // What the browser makes of a touch, when it comes late.
    await page.mouse.click(x, y);
    expect(await focused()).toBe('H1');
  }
});

test('two strikes 200 ms apart are one', async ({ visitor, page }) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Взять талон');
  await visitor.taps('Спросить сотрудника');
  await visitor.seesScreen('Перед вами никого нет');
  const wish = visitor.control('Нужна помощь');
  const { x, y } = await middleOf(wish);
  await visitor.waits(600);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await page.touchscreen.tap(x, y);
  await page.clock.runFor(200);
  await page.touchscreen.tap(x, y);
  await expect(wish).toBeChecked();
  await page.clock.runFor(600);
  await page.touchscreen.tap(x, y);
  await expect(wish).not.toBeChecked();
});

test('«мм» typed fast is two letters, and one for who asked for steady hands (A-13)', async ({ visitor, page }) => {
  const field = page.locator('.text-field input');
  const strikesTwice = async (): Promise<void> => {
    await visitor.taps('Узнать об услугах');
    await visitor.taps('Найти по слову');
    const { x, y } = await middleOf(visitor.control('м'));
    await visitor.waits(600);
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    await page.touchscreen.tap(x, y);
    await page.clock.runFor(150);
    await page.touchscreen.tap(x, y);
    await page.clock.runFor(600);
    await page.clock.resume();
  };
  await visitor.arrivesAndBegins();
  await strikesTwice();
  await expect(field).toHaveValue('мм');
  await visitor.ends();

  await visitor.begins();
  await visitor.taps('Размер и цвет');
  await visitor.pagesTo('Спокойные руки');
  await visitor.taps('Спокойные руки');
  await visitor.taps('Готово');
  await strikesTwice();
  await expect(field).toHaveValue('м');
});

test('pinch, wheel, long press, dropped files and swipes change nothing', async ({ visitor, page }) => {
  await visitor.arrivesAndBegins();
  const finger = await Finger.on(page);
  const menus = await page.evaluateHandle(() => {
    const seen = { shown: 0, dropped: 0 };
    addEventListener('contextmenu', (event) => (seen.shown += event.defaultPrevented ? 0 : 1));
    addEventListener('drop', (event) => (seen.dropped += event.defaultPrevented ? 0 : 1));
    return seen;
  });

  await finger.all('touchStart', [
    { x: 900, y: 500 },
    { x: 1000, y: 500 },
  ]);
  for (let apart = 50; apart <= 400; apart += 50) {
    await finger.all('touchMove', [
      { x: 950 - apart, y: 500 },
      { x: 950 + apart, y: 500 },
    ]);
  }
  await finger.all('touchEnd', []);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  const wheel = await page.evaluateHandle(() => {
    const seen: boolean[] = [];
    addEventListener('wheel', ({ defaultPrevented }) => void seen.push(defaultPrevented));
    return seen;
  });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => wheel.jsonValue()).toEqual([true]);

  const { x, y } = await middleOf(visitor.control('Позвать сотрудника'));
  await page.mouse.click(x, y, { button: 'right' });
  await page.evaluate(() => {
    const files = new DataTransfer();
    files.items.add(new File(['<h1>elsewhere</h1>'], 'elsewhere.html', { type: 'text/html' }));
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }));
    }
  });
  for (const [from, to] of [
    [5, 1500],
    [1900, 300],
  ] as const) {
    await finger.down(from, 30);
    await finger.move(to, 30);
    await finger.up();
  }
  expect(await menus.jsonValue()).toEqual({ shown: 0, dropped: 0 });
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
  await visitor.seesScreen('Что вы хотите сделать?');
});

test('on the whole screen no shortcut is left to the browser, in a window each is (L-9)', async ({ visitor, page }) => {
  await visitor.arrivesAndBegins();
  const leftToBrowser = await page.evaluateHandle(() => {
    const keys: string[] = [];
    addEventListener('keydown', ({ key, defaultPrevented }) => void (defaultPrevented || keys.push(key)));
    return keys;
  });
  const chromium = await page.context().newCDPSession(page);
  const { windowId } = await chromium.send('Browser.getWindowForTarget');
  const stands = async (windowState: 'fullscreen' | 'normal'): Promise<void> => {
    await chromium.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
    await page.waitForFunction(
      (isWhole) => matchMedia('(display-mode: fullscreen)').matches === isWhole,
      windowState === 'fullscreen',
    );
  };
  await stands('fullscreen');
  for (const key of ['Control+o', 'Control+h', 'Control+t', 'Control+w', 'Control+p', 'Alt+ArrowLeft', 'F12', 'F3'])
    await page.keyboard.press(key);
  for (const key of ['Tab', 'a', 'Escape']) await page.keyboard.press(key);
  expect(await leftToBrowser.jsonValue()).toEqual(['Tab', 'a', 'Escape']);
  await stands('normal');
  await page.keyboard.press('F12');
  expect((await leftToBrowser.jsonValue()).at(-1)).toBe('F12');
});

test('a visit leaves nothing in the stores that pages share, and asks nothing of any other address', async ({
  visitor,
  page,
  kiosk,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(kiosk.origin) && !/^(blob|data):/.test(request.url())) elsewhere.push(request.url());
  });
  await visitor.arrivesAndBegins();
  await visitor.taps('Размер и цвет');
  await visitor.taps('Крупный');
  await visitor.taps('Готово');
  await visitor.asksForATicket();
  await visitor.sees(/Возьмите талон/);
  await visitor.ends();
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: await caches.keys(),
    cookies: document.cookie,
    title: document.title,
    path: location.pathname + location.search + location.hash,
  }));
  expect(left).toEqual({ local: 0, session: 0, caches: [], cookies: '', title: 'Первый шаг', path: '/' });
  expect(elsewhere).toEqual([]);
});
