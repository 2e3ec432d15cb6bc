/** The ways to the résumé; its journeys are those of five people (tests/matrix/people.e2e.ts). */
import { expect, test } from '../support/e2e/kiosk-test.ts';

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

test('what stands in the field is what is kept, however much is typed or pasted on a real keyboard', async ({
  visitor,
  page,
}) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Составить резюме');
  await visitor.taps('Начать');
  await visitor.taps('Найти или вписать');
  const field = page.getByRole('textbox');
  await field.focus();
  const trade = 'Слесарь по ремонту и обслуживанию систем вентиляции и кондиционирования';
  await page.keyboard.insertText(trade);
  await page.keyboard.insertText(', и ещё '.repeat(40));
  await page.keyboard.type(' да');
  const shown = await field.inputValue();
  expect(shown.startsWith(trade)).toBe(true);
  await visitor.taps(`Вписать: ${shown.trim()}`);
  await visitor.sees(shown.trim());
});
