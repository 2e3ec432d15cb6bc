/** A résumé by touch and by keys: chosen rather than typed, checked, and nothing of it left behind. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings } from '#shared/settings/settings.ts';
import { noStaffSecrets } from '#shared/staff/secrets.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { Keys } from '../support/e2e/keys.ts';
import { eventsOf } from '../support/e2e/memory.ts';

/** U-35. */
const MOST_TAPS = 40;
const MOST_TYPED = 150;

/** A kiosk whose printer takes sheets. */
const withSheets = async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'kiosk-'));
  const settings = { ...defaultSettings, printing: { ...defaultSettings.printing, paper: 'a4' } };
  await writeFile(join(dataDirectory, 'settings.json'), JSON.stringify({ settings, staff: noStaffSecrets }));
  return { dataDirectory };
};
test.use({ started: { with: withSheets } });

/** Eighty controls are pressed one after the other, at a person's pace. */
test.describe.configure({ timeout: 120_000 });

test('a typical résumé: at most 40 taps and 150 letters from the first screen to the page', async ({ visitor, page, kiosk }) => {
  let typed = 0;
  const types = async (text: string): Promise<void> => {
    const taps = visitor.tapCount;
    for (const letter of text) await visitor.taps(letter);
    typed += text.length;
    visitor.tapCount = taps;
  };
  // The rest of a line comes faster; it counts all the same.
  const byRealKeys = async (text: string): Promise<void> => {
    await page.getByRole('textbox').focus();
    await page.keyboard.type(text);
    typed += text.length;
  };
  await visitor.arrivesAndBegins();
  await visitor.taps('Составить резюме');
  await visitor.sees(/9.вопросов, около 10 минут/);
  await visitor.sees(/Ничего не храним/);
  await visitor.sees(/Не трогать экран 2.минуты/);
  await visitor.sees('Принтер готов.');
  await visitor.taps('Начать');

  await visitor.taps('Металл и станки');
  await visitor.taps('Сварщик');
  await visitor.taps('Продолжить');
  await visitor.sees(/Вопрос 2 из 9/);
  await visitor.taps('Полный день');
  await visitor.taps('Смены');
  await visitor.taps('Продолжить');
  await visitor.taps(/До 60.минут/);
  await visitor.taps('Пропустить');
  await visitor.taps(/60.000–80.000 рублей/);

  await visitor.seesScreen('Кем вы уже работали?');
  await visitor.sees(/Вопрос 4 из 9/);
  // The trade wished for is offered first: nothing is asked twice.
  await visitor.taps('Сварщик');
  await visitor.taps('Производство металлоизделий');
  await visitor.taps('Челябинская область');
  await visitor.taps('2017');
  await visitor.taps('2021');
  await visitor.taps('ручная дуговая сварка');
  await visitor.taps('полуавтомат');
  await visitor.taps('Продолжить');
  await visitor.taps('Перерыв в работе. Выйти могу сразу.');

  await visitor.seesScreen('Что вы умеете?');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await visitor.taps('Продолжить');
  await visitor.taps('Училище');
  await visitor.taps('Сварщик');
  await visitor.taps('3-й разряд');
  await visitor.taps('Челябинская область');
  await visitor.taps('2016');
  await visitor.taps('Документ есть');
  await visitor.taps('Продолжить');
  await visitor.taps('Удостоверение сварщика');
  await visitor.taps('Продолжить');
  await visitor.taps('Отвечаю за своё дело');
  await visitor.taps('Прихожу вовремя');
  await visitor.taps('Продолжить');
  await visitor.seesScreen('Как вас зовут?');
  await types('Сергей');
  await byRealKeys(' Мухаметшин');
  await expect(page.getByLabel('Как вас зовут?')).toHaveValue('Сергей Мухаметшин');
  await visitor.taps('Продолжить');
  await types('8951');
  await byRealKeys('1234567');
  await visitor.taps('Продолжить');
  await visitor.taps('Пропустить');

  await visitor.seesScreen('Проверьте ответы');
  await visitor.pagesTo('Показать: Телефон');
  await visitor.sees('•••••••4567');
  console.log(`a typical résumé: ${visitor.tapCount} taps, ${typed} letters`);
  expect(visitor.tapCount).toBeLessThanOrEqual(MOST_TAPS);
  expect(typed).toBeLessThanOrEqual(MOST_TYPED);

  await visitor.taps('Показать: Телефон');
  await visitor.sees('89511234567');
  await visitor.waits(10_000);
  await visitor.doesNotSee('89511234567');
  await visitor.taps('Изменить: О себе');
  await visitor.taps('Работаю аккуратно');
  await visitor.taps('Продолжить');
  await visitor.seesScreen('Проверьте ответы');
  await visitor.pagesTo('Изменить: О себе');
  await visitor.sees('Отвечаю за своё дело, Работаю аккуратно, Прихожу вовремя');
  await visitor.taps('Посмотреть лист');
  await visitor.seesScreen('Вот ваше резюме');

  await visitor.ends();
  expect(JSON.stringify(await eventsOf(kiosk))).not.toMatch(/Мухаметшин|8951|Сварщик|welder/);
  await visitor.begins();
  await visitor.taps('Составить резюме');
  await visitor.taps('Начать');
  await expect(page.getByRole('button', { name: /^Убрать/ })).toHaveCount(0);
});

test('the first job at eighteen, by keys alone; a real keyboard types the name', async ({ visitor, page }) => {
  const keys = new Keys(page, visitor);
  const press = async (name: string): Promise<void> => {
    await visitor.waits(600);
    await keys.moveTo(name, 'Tab');
    await keys.press('Enter');
  };
  await visitor.arrivesAndBegins();
  await press('Составить резюме');
  await press('Начать');
  await visitor.seesScreen('Кем хотите работать?');
  await press('Найти или вписать');
  await visitor.seesScreen('Напишите работу');
  await visitor.waits(600);
  await page.getByLabel('Первые буквы').focus();
  await page.keyboard.type('пров');
  await press('Вписать: пров');
  await visitor.seesScreen('Кем хотите работать?');
  await press('Продолжить');
  for (const question of [
    'Как вы готовы работать?',
    'Сколько готовы ехать до работы?',
    'В каких районах удобно?',
    'Сколько хотите получать?',
  ]) {
    await visitor.seesScreen(question);
    await press('Пропустить');
  }
  await press('Это будет первая работа');
  await visitor.seesScreen('Что вы умеете?');
  await press('Пропустить');
  await press('11 классов');
  await visitor.seesScreen('В каком году закончили?');
  await press('2026');
  for (const question of ['Есть документ об учёбе?', 'Какие есть права и допуски?', 'Что сказать о вас?']) {
    await visitor.seesScreen(question);
    await press('Пропустить');
  }
  await visitor.seesScreen('Как вас зовут?');
  await visitor.waits(600);
  await page.getByLabel('Как вас зовут?').focus();
  await page.keyboard.type("O'Қасым-Ә");
  await expect(page.getByLabel('Как вас зовут?')).toHaveValue("O'Қасым-Ә");
  await page.keyboard.press('Enter');
  await visitor.seesScreen('Ваш телефон');
  // «Назад» brings the name back as it was typed (U-3, U-8).
  await press('Назад');
  await expect(page.getByLabel('Как вас зовут?')).toHaveValue("O'Қасым-Ә");
  await press('Продолжить');
  await press('Пропустить');
  await press('Пропустить');
  await visitor.seesScreen('Проверьте ответы');
  await visitor.sees('Не указано');
});

test('the menu of tickets and the topic lead to the résumé too, without a ticket', async ({ visitor }) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Взять талон');
  await visitor.taps('Резюме и встреча');
  await visitor.taps('Резюме здесь, на экране');
  await visitor.seesScreen('Ваше резюме');
  await visitor.taps('Ваши права');
  await visitor.seesScreen('Вам отказали? Ваши права');
  for (const heading of ['Ваше резюме', 'Резюме и встреча', 'С чем вы пришли?', 'Что вы хотите сделать?']) {
    await visitor.taps('Назад');
    await visitor.seesScreen(heading);
  }
  await visitor.taps('Узнать об услугах');
  await visitor.taps('Резюме и встреча');
  await visitor.taps('Составить резюме');
  await visitor.seesScreen('Составить резюме');
  await visitor.taps('Составить резюме');
  await visitor.seesScreen('Ваше резюме');
});
