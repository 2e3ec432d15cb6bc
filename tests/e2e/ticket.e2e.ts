/** From attract to a ticket in hand, by touch only. */
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { middleOf } from '../support/e2e/finger.ts';
import { eventsOfType, papersOf } from '../support/e2e/memory.ts';

/** Domain §7.1: the six buttons, one way through each, and its letter. */
const ways = [
  { entry: 'Ищу работу', choice: 'Постоянная работа', letter: 'А' },
  { entry: 'Пособие и учёт', choice: 'Встать на учёт впервые', letter: 'Б' },
  { entry: 'Учёба и профессия', choice: 'Хочу учиться', letter: 'В' },
  { entry: 'Резюме и встреча', choice: 'Занятия', letter: 'Г' },
  { entry: 'Поддержка и бумаги', choice: 'Психолог', letter: 'Д' },
  { entry: 'Спросить сотрудника', choice: null, letter: 'Е' },
] as const;

test('each of the six ways gives a ticket in at most four taps and its questions; numbers count up by letter', async ({
  visitor,
  kiosk,
}) => {
  await visitor.arrives();
  for (const { entry, choice, letter } of [...ways, ways[5]]) {
    await visitor.begins();
    const before = visitor.tapCount;
    await visitor.taps('Взять талон');
    await visitor.taps(entry);
    if (choice !== null) await visitor.taps(choice);
    const questions = await visitor.skipsAllQuestions();
    await visitor.taps('Получить номер');
    await visitor.seesScreen('Ваш номер');

    expect(visitor.tapCount - before - questions).toBe(choice === null ? 3 : 4);
    expect(questions).toBeLessThanOrEqual(3);
    await expect(visitor.number()).toContainText(letter);
    await visitor.sees(/Возьмите талон/);
    await visitor.ends();
  }
  const issued = await eventsOfType(kiosk, 'ticket.issued');
  expect(issued.map(({ letter, number }) => `${letter} ${number}`)).toEqual(['А 1', 'Б 1', 'В 1', 'Г 1', 'Д 1', 'Е 1', 'Е 2']);
  expect(issued.map(({ answers }) => Object.keys(answers))).toEqual(issued.map(() => []));
  expect(papersOf(kiosk)).toHaveLength(7);
});

test('the next person for the same letter sees who is ahead, on the screen and on paper', async ({ visitor, kiosk }) => {
  await visitor.arrivesAndBegins();
  await visitor.asksForATicket();
  await visitor.sees(/Возьмите талон/);
  await visitor.taps('Талон у меня');
  await visitor.sees('Номер за вами. Вас позовут.');
  await visitor.taps('Закончить');
  await visitor.seesAttract();

  await visitor.begins();
  await visitor.sees('Сейчас ждёт 1 человек.');
  await visitor.taps('Взять талон');
  await visitor.taps('Спросить сотрудника');
  await visitor.seesScreen('Перед вами 1 человек');
  await visitor.taps('Получить номер');
  await visitor.seesScreen('Ваш номер');
  await visitor.sees('Перед вами 1 человек.');
  await expect.poll(() => papersOf(kiosk)).toHaveLength(2);
  expect(papersOf(kiosk)[0]).toContain('никого');
  expect(papersOf(kiosk)[1]).toContain('1 человек');
});

test('«Продолжить» looks ready only when it is', async ({ visitor }) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Взять талон');
  await visitor.taps('Ищу работу');
  await visitor.taps('Постоянная работа');
  const ground = () => visitor.control('Продолжить').evaluate((button) => getComputedStyle(button).backgroundColor);
  const waiting = await ground();
  await visitor.taps('Не помню');
  await expect.poll(ground).not.toBe(waiting);
});

test('wishes and answers are recorded; the paper bears the marks and no purpose', async ({ visitor, kiosk }) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Взять талон');
  await visitor.taps('Поддержка и бумаги');
  await visitor.taps('Отказали в работе');
  await visitor.seesScreen('Вы у нас впервые?');
  await visitor.taps('Да');
  await visitor.taps('Продолжить');
  await visitor.seesScreen('Паспорт с собой?');
  await visitor.taps('Дома');
  await visitor.sees('Ничего страшного. Сегодня примем и без паспорта.');
  await visitor.taps('Продолжить');
  await visitor.seesScreen('Что сейчас нужнее всего?');
  await visitor.taps('Жильё');
  await visitor.taps('Поговорить');
  await visitor.taps('Продолжить');
  await visitor.seesScreen('Перед вами никого нет');
  for (const wish of ['Хочу говорить в отдельной комнате', 'Нужна помощь', 'Есть право пройти без очереди'])
    await visitor.taps(wish);
  await visitor.taps('Получить номер');
  await visitor.sees(/Возьмите талон/);

  expect(await eventsOfType(kiosk, 'ticket.issued')).toEqual([
    expect.objectContaining({
      letter: 'Д',
      number: 1,
      entry: 'support',
      choice: 'refused',
      answers: { 'first-visit': ['yes-first'], passport: ['at-home'], need: ['housing', 'talk'] },
      privateRoom: true,
      needsHelp: true,
      priority: true,
    }),
  ]);
  const [paper = ''] = papersOf(kiosk);
  expect(paper).toMatch(/^Талон П Д 001 Вас позовут по номеру\. Перед вами никого /);
  expect(paper).toContain('Имя на талоне не нужно.');
  expect(paper).not.toMatch(/поддержка|отказали|жильё|впервые|право|помощь|комнат|психолог/i);
});

test('answers reach staff beside the number and nobody else; a lost passport leads to the topic about documents', async ({
  visitor,
  staff,
  kiosk,
}) => {
  await staff.hasPin();
  await visitor.arrivesAndBegins();
  await visitor.taps('Взять талон');
  await visitor.taps('Поддержка и бумаги');
  await visitor.taps('Документы');
  for (const answer of ['Да', 'Потерян или меняю', 'Жильё']) {
    await visitor.taps(answer);
    await visitor.taps('Продолжить');
  }
  await visitor.taps('Получить номер');
  await visitor.sees(/Возьмите талон/);
  await expect(visitor.page.locator('body')).not.toContainText(/впервые|без паспорта|нужнее/);
  await visitor.taps('Талон у меня');
  await visitor.taps('Восстановить документы');
  await visitor.seesScreen('Восстановить документы');
  await visitor.taps('Назад');
  await visitor.seesScreen('Ваш номер');
  await visitor.taps('Закончить');

  await staff.comesIn();
  await expect(staff.row('Д 001')).toContainText('Документы · впервые · без паспорта · нужнее всего: жильё');
  expect(papersOf(kiosk).join(' ')).not.toMatch(/впервые|без паспорта|нужнее/i);
});

test('«Назад» keeps every answer, another way in starts afresh', async ({ visitor }) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Взять талон');
  await visitor.taps('Поддержка и бумаги');
  await visitor.taps('Документы');
  await visitor.taps('Уже был(а)');
  await visitor.taps('Продолжить');
  await visitor.seesScreen('Паспорт с собой?');
  await visitor.taps('Потерян или меняю');
  await visitor.taps('Назад');
  await visitor.seesScreen('Вы у нас впервые?');
  await expect(visitor.control('Уже был(а)')).toBeChecked();
  await visitor.taps('Продолжить');
  await visitor.seesScreen('Паспорт с собой?');
  await expect(visitor.control('Потерян или меняю')).toBeChecked();
  await expect(visitor.control('Да')).not.toBeChecked();

  for (const heading of ['Вы у нас впервые?', 'Поддержка и бумаги', 'С чем вы пришли?']) {
    await visitor.taps('Назад');
    await visitor.seesScreen(heading);
  }
  await visitor.taps('Ищу работу');
  await visitor.taps('Постоянная работа');
  await visitor.seesScreen('Вы у нас впервые?');
  await expect(visitor.control('Уже был(а)')).not.toBeChecked();
});

test('two quick taps on «Получить номер» give one ticket, and a visit takes only one', async ({ visitor, kiosk, page }) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Взять талон');
  await visitor.taps('Спросить сотрудника');
  await visitor.seesScreen('Перед вами никого нет');
  const { x, y } = await middleOf(visitor.control('Получить номер'));
  await expect(page.locator('.screen:not([data-settling])')).toBeVisible();
  await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
  await visitor.seesScreen('Ваш номер');
  await visitor.sees(/Возьмите талон/);
  await visitor.taps('Назад');
  await visitor.seesScreen('Что вы хотите сделать?');
  await visitor.doesNotSee('Взять талон');
  await visitor.taps(/Ваш номер Е\s001/);
  await expect(visitor.number()).toHaveText(/Е\s001/);
  expect(await eventsOfType(kiosk, 'ticket.issued')).toHaveLength(1);
  expect(papersOf(kiosk)).toHaveLength(1);
});
