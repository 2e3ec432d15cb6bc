/** everything by keys; a tactile keypad or two switches send the same ones. */
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { Keys } from '../support/e2e/keys.ts';
import { eventsOfType } from '../support/e2e/memory.ts';
import { PIN } from '../support/e2e/staff-member.ts';

test('a ticket is taken with arrows, Tab, Enter and Space alone, and the focus is always seen', async ({
  visitor,
  page,
  kiosk,
}) => {
  const keys = new Keys(page, visitor);
  await visitor.arrives();
  await keys.moveTo('Нажмите на экран', 'Tab');
  await keys.press('Enter');
  await visitor.seesScreen('Что вы хотите сделать?');
  await keys.moveTo('Взять талон', 'ArrowDown');
  await keys.press('Enter');
  await visitor.seesScreen('С чем вы пришли?');
  await keys.moveTo('Поддержка и бумаги', 'Tab');
  await keys.press('Space');
  await visitor.seesScreen('Поддержка и бумаги');
  await keys.moveTo('Психолог', 'Tab');
  await keys.press('Enter');
  await visitor.seesScreen('Вы у нас впервые?');
  await keys.moveTo('Уже был(а)', 'ArrowDown');
  await keys.press('Space');
  await expect(visitor.control('Уже был(а)')).toBeChecked();
  await keys.moveTo('Продолжить', 'Tab');
  await keys.press('Enter');
  for (const question of ['Паспорт с собой?', 'Что сейчас нужнее всего?']) {
    await visitor.seesScreen(question);
    await keys.moveTo('Пропустить', 'Tab');
    await keys.press('Enter');
  }
  await visitor.seesScreen('Перед вами никого нет');
  await keys.moveTo('Нужна помощь', 'Tab');
  await keys.press('Space');
  await keys.moveTo('Получить номер', 'Tab');
  await keys.press('Enter');
  await visitor.seesScreen('Ваш номер');
  await visitor.sees(/Возьмите талон/);
  await keys.moveTo('Талон у меня', 'Tab');
  await keys.press('Enter');
  await visitor.sees('Номер за вами. Вас позовут.');
  // The button is gone with what it answered; whoever has only keys is not left nowhere.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await keys.moveTo('Завершить и стереть', 'Tab');
  await keys.press('Enter');
  await visitor.seesAttract();
  expect(await eventsOfType(kiosk, 'ticket.issued')).toMatchObject([
    { letter: 'Д', answers: { 'first-visit': ['been-before'] }, needsHelp: true },
  ]);
});

test('Tab walks round each screen without a trap; Esc answers «Я ещё здесь»; a key still held answers nothing', async ({
  visitor,
  page,
}) => {
  const keys = new Keys(page, visitor);
  await visitor.arrivesAndBegins();
  expect(await keys.walkRound()).toEqual([
    expect.stringContaining('Взять талон'),
    expect.stringContaining('Узнать об услугах'),
    expect.stringContaining('Составить резюме'),
    expect.stringContaining('Мой маршрут'),
    expect.stringContaining('Оценить визит'),
    'Размер и цвет',
    'Позвать сотрудника',
    'Завершить и стереть',
  ]);
  await visitor.isAway(61);
  await visitor.seesScreen('Вы ещё здесь?');
  await keys.press('Enter');
  await visitor.seesScreen('Вы ещё здесь?');
  expect(await keys.walkRound()).toEqual(['Я ещё здесь', 'Закончить']);
  await keys.press('Escape');
  await visitor.seesScreen('Что вы хотите сделать?');
});

test('the route is printed and the visit is rated by keys alone', async ({ visitor, page, kiosk }) => {
  const keys = new Keys(page, visitor);
  const presses = async (name: string, heading: string): Promise<void> => {
    await keys.moveTo(name, 'Tab');
    await keys.press('Enter');
    await visitor.seesScreen(heading);
  };
  const marks = async (name: string): Promise<void> => {
    await keys.moveTo(name, 'Tab');
    await keys.press('Space');
    await expect(visitor.control(name)).toBeChecked();
  };
  await visitor.arrivesAndBegins();
  await presses('Мой маршрут', 'Что сейчас нужнее всего?');
  await marks('Жильё');
  await presses('Показать маршрут', 'Ваши первые шаги');
  await presses('Напечатать', 'Лист на бумаге');
  await visitor.waitsUntilSees('Возьмите лист.');
  await presses('Готово', 'Ваши первые шаги');
  for (const heading of ['Что сейчас нужнее всего?', 'Что вы хотите сделать?']) await presses('Назад', heading);

  await presses('Оценить визит', 'Оцените визит');
  await presses('Начать', 'С чем вы приходили?');
  await marks('Учёба и профессия');
  await presses('Дальше', 'Вас выслушали и разобрались в вашей ситуации?');
  await marks('да, полностью');
  await presses('Дальше', 'То, что вам предложили, подходит именно вам?');
  for (const heading of [/решить ваш вопрос/, /что делать дальше/, /говорили уважительно/, /удобно здесь/, /Посоветуете/]) {
    await keys.moveTo('Пропустить', 'Tab');
    await keys.press('Enter');
    await visitor.seesScreen(heading);
  }
  await marks('9');
  await presses('Дальше', 'Что улучшить в первую очередь?');
  await marks('проще слова');
  await presses('Готово', 'Мы вас услышали');
  await keys.moveTo('Закончить', 'Tab');
  await keys.press('Enter');
  await visitor.seesAttract();
  await expect.poll(() => eventsOfType(kiosk, 'survey.ended')).toMatchObject([{ isComplete: true }]);
  expect((await eventsOfType(kiosk, 'survey.answered')).map(({ question }) => question)).toEqual([
    'heard',
    'recommend',
    'improve',
  ]);
  expect(await eventsOfType(kiosk, 'route.printed')).toMatchObject([{ outcome: 'printed' }]);
});

test('staff come in by holding Esc, and leave by keys', async ({ visitor, staff, page }) => {
  const keys = new Keys(page, staff);
  await staff.hasPin();
  await visitor.arrives();
  await page.keyboard.down('Escape');
  await staff.waits(2100);
  await page.keyboard.up('Escape');
  await staff.seesScreen('Для сотрудников');
  await staff.types(PIN);
  await keys.moveTo('Войти', 'Tab');
  await keys.press('Enter');
  await staff.seesScreen('Талоны сегодня');
  await keys.moveTo('Завершить и стереть', 'Tab');
  await keys.press('Enter');
  await staff.seesAttract();
});

test('under «Вы ещё здесь?» no key reaches what is covered', async ({ visitor, page }) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Узнать об услугах');
  await visitor.taps('Найти по слову');
  for (const letter of 'пас') await visitor.taps(letter);
  await visitor.sees(/^Нашлось/);
  await visitor.isAway(181);
  await visitor.seesScreen('Вы ещё здесь?');
  for (const key of ['Backspace', 'x']) await page.keyboard.press(key);
  await visitor.taps('Я ещё здесь');
  await expect(page.locator('.text-field input')).toHaveValue('пас');
});
