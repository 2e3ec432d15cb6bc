/** A visit and its end: nobody finds anything of the one before (U-22 … U-26, A-17). */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings } from '#shared/settings/settings.ts';
import { noStaffSecrets } from '#shared/staff/secrets.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { eventsOfType, papersOf } from '../support/e2e/memory.ts';
import { timeTheEnd } from '../support/e2e/time-the-end.ts';
import { createMemoryPrinter } from '../support/printing/memory-printer.ts';

const STILL_THERE = 'Вы ещё здесь?';

test('plain screens ask after 60 s, screens with answers after 120 s; «Я ещё здесь» keeps the answers', async ({ visitor }) => {
  await visitor.arrivesAndBegins();
  await visitor.isAway(58);
  await visitor.seesScreen('Что вы хотите сделать?');
  await visitor.isAway(3);
  await visitor.seesScreen(STILL_THERE);
  await visitor.taps('Я ещё здесь');
  await visitor.taps('Взять талон');
  await visitor.taps('Ищу работу');
  await visitor.taps('Постоянная работа');
  await visitor.taps('Уже был(а)');
  await visitor.isAway(118);
  await visitor.seesScreen('Вы у нас впервые?');
  await visitor.isAway(3);
  await visitor.seesScreen(STILL_THERE);
  await visitor.taps('Я ещё здесь');
  await visitor.seesScreen('Вы у нас впервые?');
  await expect(visitor.control('Уже был(а)')).toBeChecked();
});

test('the warning hides everything, counts only in its second half, and ends on attract', async ({ visitor, page, kiosk }) => {
  await visitor.arrivesAndBegins();
  await visitor.isAway(61);
  await visitor.seesScreen(STILL_THERE);
  await page.locator('dialog .screen:not([data-settling])').waitFor();
  const overHome = await page.screenshot({ animations: 'disabled' });
  await visitor.taps('Я ещё здесь');
  await visitor.asksForATicket();
  await visitor.sees(/Возьмите талон/);
  await visitor.taps('Талон не вышел');
  await visitor.isAway(121);
  await visitor.seesScreen(STILL_THERE);
  await page.locator('dialog .screen:not([data-settling])').waitFor();
  const overTicket = await page.screenshot({ animations: 'disabled' });
  // Not one pixel tells what lies under it.
  expect(overTicket.equals(overHome)).toBe(true);

  await visitor.doesNotSee(/Осталось/);
  await visitor.isAway(24);
  await visitor.sees(/Осталось (1\d|2[012])\s/);
  await visitor.isAway(22);
  await visitor.seesAttract();
  await expect.poll(() => eventsOfType(kiosk, 'session.ended')).toMatchObject([{ how: 'idle' }]);
});

test('«Завершить и стереть» blanks the screen within 100 ms and shows attract within 1 s; history leads nowhere', async ({
  visitor,
  page,
}) => {
  await visitor.arrives();
  const steps = await page.evaluate(() => history.length);
  await visitor.begins();
  await visitor.asksForATicket();
  await visitor.sees(/Возьмите талон/);
  const { blankMs, attractMs } = await timeTheEnd(page, () => visitor.taps('Завершить и стереть'));
  expect(blankMs).toBeLessThanOrEqual(100);
  expect(attractMs).toBeLessThanOrEqual(1000);

  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.goBack();
  await page.goForward();
  await visitor.seesAttract();
  await visitor.doesNotSee(/001/);
  await visitor.begins();
  await visitor.sees('Взять талон');
});

test('answers that are on no paper yet are asked about once before they go (U-25)', async ({ visitor, page, kiosk }) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Составить резюме');
  await visitor.taps('Начать');
  const question = (await visitor.heading().textContent()) ?? '';
  // Nothing is told yet: one touch is enough.
  await visitor.ends();

  await visitor.begins();
  await visitor.taps('Составить резюме');
  await visitor.taps('Начать');
  await visitor.taps('Найти или вписать');
  for (const letter of 'шве') await visitor.taps(new RegExp(`^${letter}$`, 'i'));
  await visitor.taps('Швея');
  await visitor.sees('Швея');
  await visitor.taps('Завершить и стереть');
  await visitor.seesScreen('Стереть ответы?');
  await visitor.taps('Вернуться к ответам');
  await visitor.seesScreen(question);
  await visitor.sees('Швея');

  await visitor.taps('Завершить и стереть');
  await visitor.seesScreen('Стереть ответы?');
  await page.keyboard.press('Escape');
  await visitor.seesScreen(question);

  await visitor.taps('Завершить и стереть');
  await visitor.taps('Стереть и закончить');
  await visitor.seesAttract();
  await expect.poll(() => eventsOfType(kiosk, 'session.ended')).toMatchObject([{ how: 'button' }, { how: 'button' }]);
  await visitor.begins();
  await visitor.taps('Составить резюме');
  await visitor.sees('Начать');
  await visitor.doesNotSee('Вернуться к ответам');
});

test('«Закончить» behind a ticket asks like the bar does before a résumé goes that is on no paper (U-25)', async ({
  visitor,
}) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Составить резюме');
  await visitor.taps('Начать');
  await visitor.taps('Металл и станки');
  await visitor.taps('Сварщик');
  for (const heading of ['Кем хотите работать?', 'Ваше резюме', 'Что вы хотите сделать?']) {
    await visitor.taps('Назад');
    await visitor.seesScreen(heading);
  }
  await visitor.asksForATicket();
  await visitor.sees(/Возьмите талон/);
  await visitor.taps('Талон у меня');
  await visitor.taps('Закончить');
  await visitor.seesScreen('Стереть ответы?');
  await visitor.taps('Вернуться к ответам');
  await visitor.seesScreen('Ваш номер');
  await visitor.taps('Закончить');
  await visitor.taps('Стереть и закончить');
  await visitor.seesAttract();
});

test('size, colour and calm are back to normal however a visit ends', async ({ visitor, page }) => {
  const display = () =>
    page.evaluate(() => {
      const { dataset } = document.documentElement;
      return { text: dataset['text'], theme: dataset['theme'], isCalm: 'calm' in dataset };
    });
  const changeAll = async (): Promise<void> => {
    await visitor.begins();
    await visitor.taps('Размер и цвет');
    for (const choice of ['Самый крупный', 'Белым по чёрному', 'Без движения']) {
      await visitor.pagesTo(choice);
      await visitor.taps(choice);
    }
    await expect.poll(display).toMatchObject({ text: 'largest', theme: 'white-on-black', isCalm: true });
  };
  await visitor.arrives();
  const normal = await display();
  expect(normal).toMatchObject({ text: 'normal', theme: 'warm', isCalm: false });

  await changeAll();
  await visitor.ends();
  expect(await display()).toEqual(normal);

  await changeAll();
  await visitor.isAway(61);
  await visitor.seesScreen(STILL_THERE);
  await visitor.isAway(46);
  await visitor.seesAttract();
  expect(await display()).toEqual(normal);

  await changeAll();
  await page.reload();
  await visitor.seesAttract();
  expect(await display()).toEqual(normal);
});

test('the greeting is never there in the letters and colours of the person before, not for a frame', async ({
  visitor,
  page,
}) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Размер и цвет');
  await visitor.taps('Белым по чёрному');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'white-on-black');
  // Looks as soon as the greeting is in the page, long before it is painted.
  const seen = page.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        new MutationObserver((_changes, watch) => {
          if (document.querySelector('.attract') === null) return;
          watch.disconnect();
          resolve(document.documentElement.dataset['theme']);
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await visitor.isAway(61);
  await visitor.seesScreen(STILL_THERE);
  await visitor.isAway(46);
  expect(await seen).toBe('warm');
});

test.describe('with a slow printer', () => {
  test.use({
    started: {
      with: async () => {
        const dataDirectory = await mkdtemp(join(tmpdir(), 'kiosk-'));
        const settings = { ...defaultSettings, idle: { ...defaultSettings.idle, personalSeconds: 60 } };
        await writeFile(join(dataDirectory, 'settings.json'), JSON.stringify({ settings, staff: noStaffSecrets }));
        return { dataDirectory, printer: createMemoryPrinter('manual') };
      },
    },
  });

  test('nobody is asked whether they are there while paper is on its way', async ({ visitor, page, kiosk }) => {
    kiosk.printer.stick();
    const isCallKept = page.waitForResponse((response) => (response.request().postData() ?? '').includes('"staff.called"'));
    await visitor.arrivesAndBegins();
    await visitor.asksForATicket();
    await visitor.sees('Печатаем талон…');
    await visitor.waitsUntilSees('Принтер молчит.');
    await visitor.sees('Мы позвали сотрудника. Он подойдёт к вам.');
    await isCallKept;
    // More than the limit has passed since the last touch; time runs only from here.
    await visitor.isAway(50);
    await visitor.seesScreen('Ваш номер');
    await visitor.isAway(15);
    await visitor.seesScreen(STILL_THERE);
  });

  test('a page that dies while it prints comes back to attract, its number void, its paper never out', async ({
    visitor,
    page,
    kiosk,
  }) => {
    await visitor.arrivesAndBegins();
    await visitor.asksForATicket();
    await visitor.sees('Печатаем талон…');
    const crashed = page.waitForEvent('crash');
    page.goto('chrome://crash').catch(() => undefined);
    await crashed;

    // As the shell does (L-12): the same profile, a new page.
    const next = await page.context().newPage();
    const reopenedAt = Date.now();
    await next.goto(kiosk.origin);
    await expect(next.locator('.attract')).toBeVisible();
    expect(Date.now() - reopenedAt).toBeLessThan(5000);
    await expect.poll(() => eventsOfType(kiosk, 'ticket.voided')).toMatchObject([{ why: 'nobody-took-it' }]);
    kiosk.printer.advance();
    expect(papersOf(kiosk)).toEqual([]);
  });
});

test('a screen that fails says so calmly, and the way on works', async ({ visitor, page }) => {
  // Content that the page cannot draw: a question without its answers.
  await page.route('**/api/kiosk.hello', async (route) => {
    const answer = await route.fetch();
    const boot = (await answer.json()) as { value: { content: { questions: object[] } } };
    boot.value.content.questions = boot.value.content.questions.map((question) => ({ ...question, answers: undefined }));
    await route.fulfill({ json: boot });
  });
  await visitor.arrivesAndBegins();
  await visitor.taps('Взять талон');
  await visitor.taps('Ищу работу');
  await visitor.taps('Постоянная работа');
  await visitor.seesScreen('Этот экран не открылся');
  await visitor.taps('Начать сначала');
  await visitor.seesAttract();
  await visitor.begins();
  await visitor.asksForATicket();
  await visitor.sees(/Возьмите талон/);
});

test('a kiosk that was opened twice works in the newer window only, and the older one says so', async ({
  visitor,
  page,
  kiosk,
}) => {
  await visitor.arrivesAndBegins();
  const newer = await page.context().newPage();
  await newer.goto(kiosk.origin);
  await expect(newer.locator('.attract')).toBeVisible();
  await visitor.seesScreen('Киоск открыт в другом окне');
});
