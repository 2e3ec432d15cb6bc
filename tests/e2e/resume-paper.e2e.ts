/** From the page on the screen to the sheet in the hand: faults keep every answer, nothing stays behind. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings } from '#shared/settings/settings.ts';
import { noStaffSecrets } from '#shared/staff/secrets.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { eventsOf, eventsOfType, paperComesOut, papersOf } from '../support/e2e/memory.ts';
import { folderWithStick, wishesOnly } from '../support/e2e/resume-paper-stops.ts';
import { createMemoryPrinter } from '../support/printing/memory-printer.ts';

const sticks = folderWithStick();
const withSheets = async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'kiosk-'));
  const settings = { ...defaultSettings, printing: { ...defaultSettings.printing, paper: 'a4' } };
  await writeFile(join(dataDirectory, 'settings.json'), JSON.stringify({ settings, staff: noStaffSecrets }));
  return { dataDirectory, drivesDirectory: sticks, printer: createMemoryPrinter('manual') };
};
test.use({ started: { with: withSheets } });
test.describe.configure({ timeout: 90_000 });

test('a page is looked at, printed after a fault, taken along and erased', async ({ visitor, kiosk, page }) => {
  await visitor.arrivesAndBegins();
  await wishesOnly(visitor);
  const canvas = page.locator('canvas[data-drawn]');

  await visitor.isAway(61);
  await visitor.sees(/Лист закрыт/);
  await expect(canvas).toHaveCount(0);
  await visitor.taps('Показать');
  await expect(canvas).toBeVisible();

  await visitor.taps('Другой вид');
  await visitor.taps('С цветом');
  await visitor.taps('Показать лист');
  await visitor.taps('Напечатать');
  await visitor.taps('Два');
  await visitor.sees('Выйдет 2 листа.');
  kiosk.printer.refuseNext('jam');
  await visitor.taps('Печатать');
  await visitor.seesScreen('Листа пока нет');
  await visitor.sees('Бумага застряла.');
  await visitor.sees(/Ваши ответы на месте/);
  // Told as soon as it is written; the screen does not wait for that.
  await expect.poll(async () => (await eventsOfType(kiosk, 'staff.called')).length).toBe(1);

  await visitor.taps('Попробовать ещё раз');
  await visitor.waitsUntilSees(/Печатаем/);
  await paperComesOut(kiosk);
  await visitor.waitsUntilSees('Все листы вышли?');
  await visitor.taps('Да, у меня');
  expect(kiosk.printer.printed.map(({ copies, jobKey }) => [copies, /^resume-[0-9a-f-]+$/.test(jobKey)])).toEqual([[2, true]]);
  expect(papersOf(kiosk)[0]).toMatch(/Имя и фамилия Сварщик Телефон/);

  await visitor.taps('Взять без бумаги');
  await visitor.taps('На флешку');
  await visitor.waitsUntilSees(/KINGSTON/);
  await visitor.taps(/KINGSTON/);
  await visitor.sees(/Флешку можно вынуть/);
  expect((await readdir(join(sticks, 'KINGSTON'))).toSorted()).toEqual(['resume.json', 'resume.pdf', 'resume.txt']);
  expect(await readFile(join(sticks, 'KINGSTON', 'resume.txt'), 'utf8')).toContain('Сварщик');
  // The very page that came out of the printer.
  expect(
    Buffer.compare(await readFile(join(sticks, 'KINGSTON', 'resume.pdf')), Buffer.from(kiosk.printer.printed[0]?.pdf ?? [])),
  ).toBe(0);

  await visitor.taps('Назад');
  await visitor.taps('Назад');
  await visitor.taps('Стереть резюме');
  await visitor.seesScreen('Всё стёрто');
  await visitor.taps('Назад');
  await visitor.seesScreen('Что вы хотите сделать?');
  await visitor.taps('Составить резюме');
  await visitor.sees('Начать');
  await expect
    .poll(() => eventsOfType(kiosk, 'resume.printed'))
    .toEqual([
      { type: 'resume.printed', pages: 1, layout: 'by-skills', outcome: 'not-printed' },
      { type: 'resume.printed', pages: 1, layout: 'by-skills', outcome: 'printed' },
    ]);
  expect(JSON.stringify(await eventsOf(kiosk))).not.toMatch(/Сварщик|welder/);
});

test('while it is being printed no other number can be asked for', async ({ visitor, kiosk }) => {
  await visitor.arrivesAndBegins();
  await wishesOnly(visitor);
  await visitor.taps('Напечатать');
  await visitor.taps('Печатать');
  await visitor.waitsUntilSees(/Печатаем/);
  await visitor.taps('Назад');
  await visitor.seesScreen('Резюме печатается');
  await visitor.sees(/Потом можно напечатать ещё/);
  await visitor.doesNotSee('Три');
  await visitor.taps('Посмотреть, как идёт');
  await paperComesOut(kiosk);
  await visitor.waitsUntilSees('Лист вышел?');
  expect(kiosk.printer.printed.map(({ copies }) => copies)).toEqual([1]);
});
