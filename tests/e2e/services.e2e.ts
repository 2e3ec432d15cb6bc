/** Reading about services: found by need and by word, read to the end, taken along on paper, and turned into a ticket. */
import { visit } from '../../renderer/strings/visit.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { eventsOf, eventsOfType, paperComesOut, papersOf } from '../support/e2e/memory.ts';
import type { Visitor } from '../support/e2e/visitor.ts';
import type { KioskServer } from '../support/machine/kiosk-server.ts';
import { createMemoryPrinter } from '../support/printing/memory-printer.ts';

/** Controls on one screen; the keyboard alone has 35. */
const MOST_STOPS = 60;

test('a topic is two touches from the start, read to the end by «Ещё», and its ticket keeps the choice', async ({
  visitor,
  kiosk,
}) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Узнать об услугах');
  await visitor.seesScreen('О чём хотите узнать?');
  await visitor.taps('Учёба и профессия');
  await visitor.taps('Бесплатно выучиться профессии');
  await visitor.seesScreen('Бесплатно выучиться профессии');
  await visitor.sees('Подпишите договор до начала учёбы.');
  await visitor.sees('Чего-то нет? Всё равно приходите.');
  await expect(visitor.page.getByText('«Нужен диплом»')).toBeHidden();
  await visitor.taps('Ещё');
  await visitor.sees(/«Нужен диплом»/);
  await expect(visitor.page.getByRole('img', { name: 'Код для камеры телефона' })).toBeVisible();

  await visitor.taps('Взять талон');
  await visitor.skipsAllQuestions();
  await visitor.taps('Получить номер');
  await visitor.seesScreen('Ваш номер');
  const [ticket] = await eventsOfType(kiosk, 'ticket.issued');
  expect(ticket).toMatchObject({ letter: 'В', entry: 'training', choice: 'courses' });
  expect(await eventsOfType(kiosk, 'topic.read')).toEqual([{ type: 'topic.read', topic: 'training' }]);
});

test('«бижра» finds the employment exchange: typed with a finger, corrected, opened, printed', async ({ visitor, kiosk }) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Узнать об услугах');
  await visitor.taps('Найти по слову');
  // Who does not type finds them all.
  await visitor.taps('Показать все');
  await visitor.seesScreen('Все темы');
  await visitor.sees('Найти работу');
  await visitor.taps('Назад');
  for (const letter of 'бижраа') await visitor.taps(letter);
  await visitor.taps('Стереть');
  await expect(visitor.page.getByLabel('Напишите, что нужно')).toHaveValue('бижра');
  await visitor.sees('Нашлось: 3 темы.');
  await visitor.taps('Пособие по безработице');
  await visitor.seesScreen('Пособие по безработице');
  await visitor.taps('Напечатать');
  await visitor.seesScreen('Лист на бумаге');
  await visitor.sees('Возьмите лист.');
  await visitor.taps('Готово');
  await visitor.seesScreen('Пособие по безработице');
  // «Назад» brings the search back as it was left (U-3).
  await visitor.taps('Назад');
  await expect(visitor.page.getByLabel('Напишите, что нужно')).toHaveValue('бижра');

  const [paper] = papersOf(kiosk);
  expect(paper).toContain('Пособие по безработице');
  expect(paper).toContain('Смотрите вакансии и ходите к работодателям.');
  await expect
    .poll(() => eventsOfType(kiosk, 'topic.printed'))
    .toEqual([{ type: 'topic.printed', topic: 'benefit', outcome: 'printed' }]);
});

test('«Мой маршрут» comes on paper without a ticket, and nothing of it is kept but a count', async ({ visitor, kiosk }) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Мой маршрут');
  await visitor.seesScreen('Что сейчас нужнее всего?');
  await visitor.taps('Жильё');
  await visitor.taps('Деньги');
  await visitor.taps('Показать маршрут');
  await visitor.sees('Негде жить? Позовите сотрудника. Он даст адреса помощи.');
  await visitor.taps('Напечатать');
  await visitor.sees('Возьмите лист.');
  await visitor.ends();

  const [paper] = papersOf(kiosk);
  expect(paper).toMatch(/1\. Негде жить\?.*2\. Встаньте на учёт\./);
  const kept = await eventsOf(kiosk);
  expect(kept).toContainEqual({ type: 'route.printed', outcome: 'printed' });
  expect(JSON.stringify(kept)).not.toMatch(/housing|money/);
  // The next person finds nothing chosen.
  await visitor.begins();
  await visitor.taps('Мой маршрут');
  await expect(visitor.page.locator('[aria-checked="true"]')).toHaveCount(0);
});

test('from the route to a ticket: what was chosen is not asked anew', async ({ visitor, kiosk }) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Мой маршрут');
  await visitor.taps('Документы');
  await visitor.taps('Показать маршрут');
  await visitor.taps('Взять талон');
  await visitor.seesScreen('Поддержка и бумаги');
  await visitor.taps('Документы');
  await visitor.taps('Пропустить');
  await visitor.taps('Пропустить');
  await visitor.seesScreen('Что сейчас нужнее всего?');
  await expect(visitor.page.getByRole('checkbox', { name: 'Документы' })).toBeChecked();
  await visitor.taps('Пропустить');
  await visitor.taps('Получить номер');
  await visitor.seesScreen('Ваш номер');
  expect(await eventsOfType(kiosk, 'ticket.issued')).toMatchObject([{ entry: 'support', choice: 'documents', answers: {} }]);
});

test('from the route to a ticket: whoever looks for work is led to «Ищу работу»', async ({ visitor }) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Мой маршрут');
  await visitor.taps('Работа');
  await visitor.taps('Показать маршрут');
  await visitor.sees('Скажите сотруднику: «Ищу работу».');
  await visitor.taps('Взять талон');
  await visitor.seesScreen('Ищу работу');
});

test('without paper the text stays on the screen, and staff are called', async ({ visitor, kiosk }) => {
  kiosk.printer.takePaperOut();
  await visitor.arrivesAndBegins();
  await visitor.taps('Узнать об услугах');
  await visitor.taps('Поддержка и бумаги');
  await visitor.taps('Поговорить с психологом');
  await visitor.taps('Напечатать');
  await visitor.sees('Бумага закончилась.');
  await visitor.sees(/Мы уже позвали сотрудника\. Всё можно прочитать на экране\./);
  await visitor.taps('Готово');
  await visitor.seesScreen('Поговорить с психологом');
  await expect.poll(() => eventsOfType(kiosk, 'staff.called')).toHaveLength(1);
});

test('everything works from keys alone, and a real keyboard types', async ({ visitor, page }) => {
  await visitor.arrivesAndBegins();
  const goTo = async (name: string): Promise<void> => {
    await visitor.waits(600);
    const wanted = visitor.control(name);
    await wanted.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await wanted.evaluate((control) => control === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  };
  await goTo('Узнать об услугах');
  await visitor.seesScreen('О чём хотите узнать?');
  await goTo('Найти по слову');
  await visitor.seesScreen('Найти по слову');
  await visitor.waits(600);
  await page.getByLabel('Напишите, что нужно').focus();
  await page.keyboard.type('психо');
  await visitor.sees('Нашлось: 1 тема.');
  await goTo('Поговорить с психологом');
  await visitor.seesScreen('Поговорить с психологом');
  await goTo(visit.chrome.back);
  await expect(page.getByLabel('Напишите, что нужно')).toHaveValue('психо');
});

async function comesBehindTheFirst(visitor: Visitor, kiosk: KioskServer): Promise<void> {
  await visitor.sees('Печатаем прежний лист. Этот будет за ним.');
  await paperComesOut(kiosk);
  await visitor.waitsUntilSees('Печатаем…');
  await paperComesOut(kiosk);
  await visitor.waitsUntilSees('Возьмите лист.');
}

test.describe('with a printer that takes its time', () => {
  test.use({ started: { with: () => ({ printer: createMemoryPrinter('manual') }) } });

  test('a second sheet is printed behind the first', async ({ visitor, kiosk }) => {
    await visitor.arrivesAndBegins();
    await visitor.taps('Узнать об услугах');
    await visitor.taps('Поддержка и бумаги');
    await visitor.taps('Поговорить с психологом');
    await visitor.taps('Напечатать');
    await visitor.sees('Печатаем…');
    for (const heading of ['Поговорить с психологом', 'Поддержка и бумаги']) {
      await visitor.taps('Назад');
      await visitor.seesScreen(heading);
    }
    await visitor.taps('Социальный контракт');
    await visitor.taps('Напечатать');
    await comesBehindTheFirst(visitor, kiosk);
    expect(papersOf(kiosk).map((text) => /психолог/i.test(text) && !/контракт/i.test(text))).toEqual([true, false]);
    await expect.poll(() => eventsOfType(kiosk, 'topic.printed')).toMatchObject([{ outcome: 'printed' }, { outcome: 'printed' }]);
  });

  test('who changes what is needed while a route is printed gets the new one, too', async ({ visitor, kiosk }) => {
    await visitor.arrivesAndBegins();
    await visitor.taps('Мой маршрут');
    await visitor.taps('Жильё');
    await visitor.taps('Показать маршрут');
    await visitor.taps('Напечатать');
    await visitor.sees('Печатаем…');
    await visitor.taps('Назад');
    await visitor.taps('Назад');
    await visitor.taps('Жильё');
    await visitor.taps('Деньги');
    await visitor.taps('Показать маршрут');
    await visitor.taps('Напечатать');
    await comesBehindTheFirst(visitor, kiosk);
    expect(papersOf(kiosk).map((text) => /негде жить/i.test(text))).toEqual([true, false]);
  });
});
