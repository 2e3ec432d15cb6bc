/** The staff area on the kiosk itself (L-15): the door, today's tickets, calls for help, settings, the way out. */
import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { defaultSettings } from '#shared/settings/settings.ts';
import { profiles } from '#shared/accessibility/profiles.ts';
import { CARD_WIDTH_MM, LARGEST_ERROR } from '#shared/accessibility/calibration.ts';
import { AUTO_LOCK_IDLE_SECONDS, FREE_TRIES } from '#shared/staff/pin.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { eventsOf, eventsOfType, papersOf, settingsOf } from '../support/e2e/memory.ts';
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
  await staff.seesScreen('Введите запасной ключ');
  await staff.types(key.replaceAll('-', ''));
  await staff.taps('Дальше');
  await staff.seesScreen('Придумайте код для сотрудников');
  await staff.types('730518');
  await staff.taps('Сохранить');
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
  await staff.tapsInRow('Е 003', 'Ещё раз на бумагу');
  await staff.waitsUntilSees('Талон Е 003 напечатан.');
  await staff.tapsInRow('Е 003', 'Снять');
  await staff.sees('Здесь пусто.');

  await staff.taps('Вызваны 2');
  await staff.tapsInRow('Е 001', 'Обслужен');
  await staff.tapsInRow('Е 002', 'Не пришёл');
  await staff.taps('Завершены 2');
  await expect(staff.row('Е 001')).toContainText('обслужен');
  await expect(staff.row('Е 002')).toContainText('не пришёл');
  await staff.tapsInRow('Е 002', 'Вернуть');
  await staff.taps('Проверить 1');
  await staff.tapsInRow('Е 003', 'Вернуть');
  await staff.taps('Ждут 2');
  await expect(staff.row('Е 002')).toContainText('ждёт');
  await expect(staff.row('Е 003')).toContainText('ждёт');

  expect(papersOf(kiosk).filter((paper) => paper.includes('Е 003'))).toHaveLength(2);
  expect(await eventsOfType(kiosk, 'ticket.voided')).toMatchObject([{ why: 'staff' }]);
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

test('settings are saved at once and are in force at once', async ({ visitor, staff, kiosk, page }) => {
  await staff.isIn();
  await staff.taps('Настройки');
  await staff.opensSetting('Бумага для талонов');
  await staff.taps('Лист А4');
  await staff.sees('Сохранено.');
  await staff.taps('Готово');

  await staff.opensSetting('Куда идти по букве');
  await staff.opensSetting('Е');
  await staff.taps('Окно');
  await staff.taps(/^Больше$/);
  await staff.sees('окно 2');
  await staff.taps('Готово');
  await staff.taps('Готово');

  await staff.opensSetting('Когда спрашивать «Вы ещё здесь?»');
  await staff.taps('Больше: Простой экран');
  await staff.sees('70 секунд');
  await staff.taps('Готово');

  await staff.opensSetting('Сколько хранить записи');
  await staff.taps('Больше: Дни работы');
  await staff.sees('120 дней');
  await staff.taps('Готово');

  await staff.opensSetting('Часовой пояс');
  await staff.taps('Омск, МСК+3');
  await staff.sees('Сохранено.');
  await staff.taps('Готово');
  await expect
    .poll(() => settingsOf(kiosk))
    .toMatchObject({
      printing: { paper: 'a4', printer: defaultSettings.printing.printer },
      queue: { places: { Е: 'окно 2' } },
      idle: { infoSeconds: 70 },
      retention: { keepDays: 120 },
      centre: { timeZone: 'Asia/Omsk' },
    });
  await staff.leavesTheScreen();

  await visitor.begins();
  await visitor.isAway(65);
  await visitor.seesScreen('Что вы хотите сделать?');
  await visitor.asksForATicket();
  await visitor.sees('Пройдите: окно 2.');
  await visitor.sees(/Возьмите талон/);
  expect(papersOf(kiosk)[0]).toContain('Пройдите: окно 2');
  expect(kiosk.printer.printed[0]?.paper).toBe('a4');
  await page.reload();
  await visitor.seesAttract();
  expect(await settingsOf(kiosk)).toMatchObject({ idle: { infoSeconds: 70 } });
});

test('the screen is measured with a bank card to within 3 %, and a new profile forgets the measure', async ({
  staff,
  kiosk,
  page,
}) => {
  /** What a millimetre is on this imagined screen. */
  const real = 3.61;
  await staff.isIn();
  await staff.taps('Настройки');
  await staff.opensSetting('Экран');
  await staff.taps('Измерить экран картой');
  const width = async (): Promise<number> => (await page.locator('.card-box').boundingBox())?.width ?? 0;
  while ((await width()) > CARD_WIDTH_MM * real + 8) await staff.taps('Уже: Быстро');
  while ((await width()) > CARD_WIDTH_MM * real + 2) await staff.taps('Уже: Точно');
  await staff.taps('Сохранить');
  await expect.poll(async () => (await settingsOf(kiosk)).device.pxPerMm).not.toBeNull();
  const measured = (await settingsOf(kiosk)).device.pxPerMm ?? 0;
  expect(Math.abs(measured - real) / real).toBeLessThanOrEqual(LARGEST_ERROR);
  await expect.poll(() => millimetre(page)).toBeCloseTo(measured, 2);

  await staff.pagesTo('Настольный 15,6″');
  await staff.taps('Настольный 15,6″');
  await expect.poll(() => millimetre(page)).toBeCloseTo(profiles['desk-15'].pxPerMm, 2);
  expect((await settingsOf(kiosk)).device).toEqual({ profile: 'desk-15', pxPerMm: null });
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

function millimetre(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(document.documentElement.style.getPropertyValue('--mm')));
}
