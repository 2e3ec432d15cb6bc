/** What an administrator sets on the kiosk itself, one thing on one screen. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { defaultSettings } from '#shared/settings/settings.ts';
import { profiles } from '#shared/accessibility/profiles.ts';
import { CARD_WIDTH_MM, LARGEST_ERROR } from '#shared/accessibility/calibration.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { papersOf, settingsOf } from '../support/e2e/memory.ts';

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
  await staff.seesScreen('Куда идти по букве');
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

test('a chosen printer that the system has no more is shown, so that another one can be chosen', async ({ staff, kiosk }) => {
  await staff.isIn();
  const printer = { kind: 'system', name: 'Старый принтер' } as const;
  await kiosk.machine.dispatch('settings.save', {
    settings: { ...defaultSettings, printing: { ...defaultSettings.printing, printer } },
  });
  await staff.taps('Настройки');
  await staff.opensSetting('Принтер для талонов');
  await expect(staff.control('Старый принтер')).toBeChecked();
  await staff.taps('Без принтера');
  await staff.sees('Сохранено.');
  await expect(staff.control('Старый принтер')).toHaveCount(0);
});

test('a place that was written by hand is shown, and stays until another one is chosen', async ({ staff, kiosk }) => {
  await staff.isIn();
  const byHand = 'зал 1, места слева';
  await kiosk.machine.dispatch('settings.save', {
    settings: { ...defaultSettings, queue: { ...defaultSettings.queue, places: { Е: byHand } } },
  });
  await staff.taps('Настройки');
  await staff.opensSetting('Куда идти по букве');
  await staff.opensSetting('Е');
  await staff.sees(byHand);
  await staff.taps('Готово');
  await staff.seesScreen('Куда идти по букве');
  expect((await settingsOf(kiosk)).queue.places).toEqual({ Е: byHand });
  await staff.opensSetting('Е');
  await staff.taps('Зал');
  await staff.sees('зал 1');
  await staff.taps('Нет');
  await staff.sees('Не указано');
  await staff.taps('Готово');
  await staff.seesScreen('Куда идти по букве');
  expect((await settingsOf(kiosk)).queue.places).toEqual({});
});

test('a change that the disk refuses keeps its screen, which says so', async ({ staff, kiosk }) => {
  await staff.isIn();
  await staff.taps('Настройки');
  await staff.opensSetting('Куда идти по букве');
  await staff.opensSetting('Е');
  await staff.taps('Окно');
  const file = join(kiosk.dataDirectory, 'settings.json');
  await rm(file);
  await mkdir(file);
  await staff.taps('Готово');
  await staff.sees('Не сохранилось: диск полон или закрыт для записи.');
  await rm(file, { recursive: true });
  await staff.taps('Готово');
  await staff.seesScreen('Куда идти по букве');
  expect((await settingsOf(kiosk)).queue.places).toEqual({ Е: 'окно 1' });
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

function millimetre(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(document.documentElement.style.getPropertyValue('--mm')));
}
