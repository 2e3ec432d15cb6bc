/** The staff area on the kiosk itself (L-15): the door, today's tickets, calls for help, settings, the way out. */
import { appendFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultSettings } from '#shared/settings/settings.ts';
import { AUTO_LOCK_IDLE_SECONDS, FREE_TRIES } from '#shared/staff/pin.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { middleOf } from '../support/e2e/finger.ts';
import { eventsOf, eventsOfType, papersOf } from '../support/e2e/memory.ts';
import { ADMIN_PIN, PIN } from '../support/e2e/staff-member.ts';

/** The machine's clocks, set by hand. */
let setForwardMs = 0;
test.beforeEach(() => {
  setForwardMs = 0;
});
test.use({
  started: {
    with: () => ({
      overrides: { now: () => Date.now() + setForwardMs, steadyNow: () => performance.now() + setForwardMs },
    }),
  },
});

test('the first PIN is typed twice and comes with a spare key, which opens after too many wrong ones', async ({
  staff,
  kiosk,
  page,
}) => {
  await staff.arrives();
  await staff.holdsTheCorner();
  await staff.seesScreen('Придумайте код для сотрудников');
  await staff.tapsDigits('123456');
  await staff.taps('Дальше');
  await staff.seesScreen('Введите код ещё раз');
  await staff.types('123456');
  await staff.taps('Сохранить');
  await staff.sees('Такой код легко угадать. Придумайте другой.');
  await staff.types(PIN);
  await staff.taps('Дальше');
  await staff.seesScreen('Введите код ещё раз');
  await staff.types(PIN);
  await staff.taps('Сохранить');
  await staff.seesScreen('Запишите запасной ключ');
  const key = (await page.locator('.staff-key').textContent()) ?? '';
  expect(key).toMatch(/^\d{5}(-\d{5}){3}$/);
  await staff.taps('Ключ записан');
  await staff.seesScreen('Для сотрудников');

  // The kiosk knows now that it has a PIN, also after somebody walked away from the pad.
  await staff.leavesTheScreen();
  await staff.holdsTheCorner();
  await staff.seesScreen('Для сотрудников');
  // Each is answered before the next one: what was said to the one before may say the same.
  const triesInVain = async (pin: string): Promise<void> => {
    await staff.types(pin);
    await staff.taps('Войти');
    await expect(page.locator('.pin-dot[data-on]')).toHaveCount(0);
  };
  for (let left = FREE_TRIES - 1; left > 0; left -= 1) {
    await triesInVain('111222');
    await staff.sees(`До паузы осталось попыток: ${left}.`);
  }
  await triesInVain('111222');
  await staff.sees(/Подождите\s1[45]\sсекунд/);
  await triesInVain(PIN);
  await staff.sees(/Подождите/);

  setForwardMs += 16_000;
  await triesInVain('111222');
  await staff.sees(/Подождите\s(29|30)\sсекунд/);

  await staff.taps('Запасной ключ');
  const typesKey = async (digits: string): Promise<void> => {
    await staff.seesScreen('Введите запасной ключ');
    await staff.types(digits);
    await staff.taps('Дальше');
  };
  const typesNewPin = async (pin: string, again: string): Promise<void> => {
    await staff.seesScreen('Придумайте код для сотрудников');
    await staff.types(pin);
    await staff.taps('Дальше');
    await staff.seesScreen('Введите код ещё раз');
    await staff.types(again);
    await staff.taps('Сохранить');
  };
  await typesKey('0'.repeat(20));
  await typesNewPin('730518', '730518');
  await staff.sees('Ключ не подошёл. Проверьте запись и введите ещё раз.');
  await typesKey(key.replaceAll('-', ''));
  // The second time a slip: nobody may find out at the next opening what the code is not.
  await typesNewPin('730518', '730581');
  await staff.sees('Коды не совпали. Введите ещё раз.');

  // The disk refuses: that is not the key's fault.
  const file = join(kiosk.dataDirectory, 'settings.json');
  await rename(file, `${file}.aside`);
  await mkdir(file);
  await typesNewPin('730518', '730518');
  await staff.sees('Сейчас войти не получилось. Попробуйте ещё раз.');
  await rm(file, { recursive: true });
  await rename(`${file}.aside`, file);
  await typesNewPin('730518', '730518');
  await staff.seesScreen('Талоны сегодня');
});

test('the administrator makes another spare key when the first one is lost', async ({ staff, page }) => {
  await staff.isIn();
  await staff.taps('Настройки');
  await staff.opensSetting('Новый запасной ключ');
  await staff.seesScreen('Новый запасной ключ');
  await staff.sees('Прежний ключ больше не подойдёт. Приготовьте бумагу и ручку.');
  await staff.taps('Показать новый ключ');
  await staff.seesScreen('Запишите запасной ключ');
  const key = (await page.locator('.staff-key').textContent()) ?? '';
  await staff.taps('Ключ записан');
  await staff.seesScreen('Настройки');
  await staff.leavesTheScreen();

  await staff.holdsTheCorner();
  await staff.taps('Запасной ключ');
  await staff.types(key.replaceAll('-', ''));
  await staff.taps('Дальше');
  for (const button of ['Дальше', 'Сохранить']) {
    await staff.types('730518');
    await staff.taps(button);
  }
  await staff.seesScreen('Талоны сегодня');
});

test('tickets are called, served, absent, taken out, given back and printed again', async ({ visitor, staff, kiosk }) => {
  await staff.hasPin();
  await visitor.arrives();
  for (const _person of ['first', 'second', 'third']) {
    await visitor.begins();
    await visitor.asksForATicket();
    await visitor.sees(/Возьмите талон/);
    await visitor.ends();
  }
  await staff.comesIn();
  await staff.taps('Ждут 3');
  await staff.tapsInRow('Е 001', 'Вызвать');
  await expect(staff.row('Е 001')).toHaveCount(0);
  await staff.tapsInRow('Е 002', 'Вызвать');
  await expect(staff.row('Е 002')).toHaveCount(0);
  await staff.tapsInRow('Е 003', 'Ещё раз на бумагу');
  await staff.waitsUntilSees('Талон Е 003 напечатан.');
  await staff.tapsInRow('Е 003', 'Снять');
  await staff.sees('Здесь пусто.');

  await staff.taps('Вызваны 2');
  await staff.tapsInRow('Е 001', 'Обслужен');
  await expect(staff.row('Е 001')).toHaveCount(0);
  await staff.tapsInRow('Е 002', 'Не пришёл');
  await staff.taps('Завершены 2');
  await expect(staff.row('Е 001')).toContainText('обслужен');
  await expect(staff.row('Е 002')).toContainText('не пришёл');
  await staff.tapsInRow('Е 002', 'Вернуть');
  await expect(staff.row('Е 002')).toHaveCount(0);
  await staff.taps('Проверить 1');
  await expect(staff.row('Е 003')).not.toContainText('никто не взял');
  await staff.tapsInRow('Е 003', 'Вернуть');
  await staff.taps('Ждут 2');
  await expect(staff.row('Е 002')).toContainText('ждёт');
  await expect(staff.row('Е 003')).toContainText('ждёт');

  expect(papersOf(kiosk).filter((paper) => paper.includes('Е 003'))).toHaveLength(2);
  await expect.poll(() => eventsOfType(kiosk, 'ticket.voided')).toMatchObject([{ why: 'staff' }]);
});

test('a finger that strikes twice calls one person, not the next one too', async ({ visitor, staff, kiosk, page }) => {
  await staff.hasPin();
  await visitor.arrives();
  for (const _person of ['first', 'second']) {
    await visitor.begins();
    await visitor.asksForATicket();
    await visitor.sees(/Возьмите талон/);
    await visitor.ends();
  }
  await staff.comesIn();
  const { x, y } = await middleOf(staff.row('Е 001').locator('button', { hasText: 'Вызвать' }));
  await staff.waits(600);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await page.touchscreen.tap(x, y);
  await expect(staff.row('Е 001')).toHaveCount(0);
  await page.clock.runFor(150);
  await page.touchscreen.tap(x, y);
  await page.clock.runFor(600);
  await staff.sees('Вызваны 1');
  await page.touchscreen.tap(x, y);
  await staff.sees('Вызваны 2');
  await expect.poll(() => eventsOfType(kiosk, 'ticket.called')).toHaveLength(2);
});

test('while a ticket is printed again staff see so, and it is printed once however often they press', async ({
  visitor,
  staff,
  kiosk,
}) => {
  await staff.hasPin();
  await visitor.arrivesAndBegins();
  await visitor.asksForATicket();
  await visitor.sees(/Возьмите талон/);
  await visitor.ends();
  await staff.comesIn();
  kiosk.printer.stick();
  await staff.tapsInRow('Е 001', 'Ещё раз на бумагу');
  await staff.sees('Печатаем талон Е 001…');
  await expect(staff.row('Е 001').locator('button', { hasText: 'Ещё раз на бумагу' })).toHaveAttribute('aria-disabled', 'true');
  kiosk.printer.fix();
  await staff.waitsUntilSees('Талон Е 001 напечатан.');
  expect(papersOf(kiosk).filter((paper) => paper.includes('Е 001'))).toHaveLength(2);
});

test('a call for help stands on the visitor’s screen and on staff’s until somebody comes', async ({ visitor, staff, kiosk }) => {
  const note = 'Мы позвали сотрудника. Он подойдёт к вам.';
  await staff.hasPin();
  await visitor.arrivesAndBegins();
  await visitor.taps('Позвать сотрудника');
  await visitor.sees(note);
  // The screen tells it once the database holds it; the journal a moment later.
  await expect.poll(() => eventsOfType(kiosk, 'staff.called')).toHaveLength(1);
  await visitor.taps('Взять талон');
  await visitor.sees(note);
  await visitor.taps('Позвать сотрудника');
  await expect.poll(() => eventsOfType(kiosk, 'staff.called')).toHaveLength(1);
  await visitor.ends();
  await visitor.doesNotSee(note);

  await staff.comesIn();
  await staff.tapsInRow('Зовут к экрану', 'Подошли');
  await expect(staff.row('Зовут к экрану')).toHaveCount(0);
  await expect.poll(() => eventsOfType(kiosk, 'staff.call-answered')).toHaveLength(1);
});

test('one button tries everything; a fault is told in words, and what was tried leaves nothing behind', async ({
  staff,
  kiosk,
}) => {
  await staff.isIn();
  await staff.taps('Состояние');
  const before = (await eventsOf(kiosk)).length;
  kiosk.printer.takePaperOut();
  await staff.taps('Проверить всё');
  await staff.seesScreen('Проверка киоска');
  await expect(staff.row('Принтер')).toContainText('Нет бумаги. Положите её.');
  await expect(staff.row('Принтер')).toContainText('Неисправно');
  await expect(staff.row('Журнал')).toContainText(/Пишется и читается.*В порядке/);
  await expect(staff.row('База')).toContainText(/Пишется и читается.*В порядке/);

  const journal = join(kiosk.dataDirectory, 'journal');
  const [newest = ''] = (await readdir(journal)).filter((name) => name.endsWith('.jsonl'));
  await appendFile(join(journal, newest), 'what a bad disk adds');
  await staff.taps('Проверить ещё раз');
  await expect(staff.row('Журнал')).toContainText('Последний файл повреждён. Закройте киоск и откройте снова');
  expect(await eventsOf(kiosk)).toHaveLength(before);
});

test('the area closes by itself after five minutes, with or without somebody at the screen', async ({ staff, kiosk }) => {
  await staff.isIn();
  await staff.taps('Состояние');
  setForwardMs += (AUTO_LOCK_IDLE_SECONDS - 10) * 1000;
  await staff.isAway(AUTO_LOCK_IDLE_SECONDS - 10);
  await staff.taps('Сегодня');
  await staff.seesScreen('Талоны сегодня');

  await staff.taps('Состояние');
  // Nobody touches it: the machine closes it, and the screen is that of the next visitor.
  setForwardMs += AUTO_LOCK_IDLE_SECONDS * 1000;
  const touch = await kiosk.machine.dispatch('staff.touch', {});
  expect(touch).toEqual({ ok: false, problem: { code: 'locked' } });
  await staff.seesAttract();
  expect(await kiosk.machine.dispatch('settings.save', { settings: defaultSettings })).toMatchObject({ ok: false });

  // Whoever comes back finds the screen as it was (L-15); whoever has left by the button begins anew.
  await staff.comesIn(PIN, 'Состояние киоска');
  await staff.leavesTheScreen();
  await staff.comesIn();
});

test('with a code of the administrator staff keep their work, and everything else is the administrator’s', async ({
  staff,
  kiosk,
  page,
}) => {
  const rows = page.locator('.row-list-title:visible');
  const typesTwice = async (pin: string): Promise<void> => {
    await staff.types(pin);
    await staff.taps('Дальше');
    await staff.seesScreen('Введите код ещё раз');
    await staff.types(pin);
    await staff.taps('Сохранить');
  };
  await staff.isIn();
  await staff.taps('Настройки');
  await staff.opensSetting('Код администратора');
  await typesTwice(PIN);
  await staff.sees('Этот код занят. Придумайте другой.');
  await typesTwice(ADMIN_PIN);
  await staff.seesScreen('Настройки');
  await staff.pagesTo(/^Изменить: Код администратора$/);
  await expect(staff.row('Код администратора')).toContainText('Задан');
  await staff.leavesTheScreen();

  await staff.comesIn();
  await staff.taps('Настройки');
  await expect(rows).toHaveText(['Сменить код']);
  await staff.sees('Остальное меняет администратор.');
  await staff.opensSetting('Сменить код');
  await typesTwice(ADMIN_PIN);
  await staff.sees(/Этот код занят/);
  await typesTwice('730518');
  await staff.seesScreen('Настройки');
  await staff.taps('Состояние');
  await staff.sees('Проверить всё');
  await staff.leavesTheScreen();

  await staff.comesIn(ADMIN_PIN);
  await staff.taps('Настройки');
  await staff.opensSetting('Бумага для талонов');
  await staff.taps('Лист А4');
  await staff.sees('Сохранено.');
  await staff.taps('Готово');
  await staff.opensSetting('Код администратора');
  await staff.taps('Убрать код');
  await staff.sees('Без него всё сможет менять каждый, кто знает код сотрудников.');
  await staff.taps('Точно убрать');
  await staff.seesScreen('Настройки');
  await staff.leavesTheScreen();
  await staff.comesIn('730518');
  await staff.taps('Настройки');
  await staff.opensSetting('Бумага для талонов');
  expect(await readFile(join(kiosk.dataDirectory, 'settings.json'), 'utf8')).not.toContain('adminPin');
});

test('leaving the kiosk is asked twice and is the shell’s to do', async ({ staff, kiosk }) => {
  let left = 0;
  kiosk.machine.onLeave(() => (left += 1));
  await staff.isIn();
  await staff.taps('Настройки');
  await staff.opensSetting('Выйти из киоска');
  await staff.seesScreen('Закрыть программу киоска?');
  await staff.taps('Отмена');
  await staff.seesScreen('Настройки');
  expect(left).toBe(0);
  await staff.opensSetting('Выйти из киоска');
  await staff.taps('Выйти из киоска');
  await expect.poll(() => left).toBe(1);
});
