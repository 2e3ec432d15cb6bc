/** The free text, where a centre turned it on: asked last, with a warning, kept only when sent, told only from five on (U-29). */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { eventsOfType } from '../support/e2e/memory.ts';
import type { StaffMember } from '../support/e2e/staff-member.ts';
import type { Visitor } from '../support/e2e/visitor.ts';
import { contentAskingForWords, surveysSaying, WANTED } from '../support/survey/words-wanted.ts';
import { writeEvents } from '../support/survey/year.ts';

const MOST_LETTERS = 300;
const QUESTIONS = 8;
const EARLIER = ['Спасибо за чай', 'Долго ждал', 'Всё понятно', 'Холодно в зале'];

test.use({
  started: {
    with: async () => {
      const dataDirectory = await mkdtemp(join(tmpdir(), 'kiosk-'));
      await writeEvents(join(dataDirectory, 'journal'), surveysSaying(EARLIER, Date.now()), Date.now());
      return { dataDirectory, contentDirectory: await contentAskingForWords() };
    },
  },
});

async function comesToTheWords(visitor: Visitor): Promise<void> {
  await visitor.begins();
  await visitor.taps('Оценить визит');
  await visitor.sees('9 коротких вопросов. Меньше минуты.');
  await visitor.taps('Начать');
  // What the visit was about, then each question.
  for (let skipped = 0; skipped <= QUESTIONS; skipped += 1) await visitor.taps('Пропустить');
  await visitor.seesScreen(WANTED);
}

async function looksForWords(staff: StaffMember): Promise<void> {
  await staff.comesIn();
  await staff.taps('Отчёты');
  await staff.taps('Год');
  await staff.pagesTo('Слова людей');
  await staff.taps('Слова людей');
  await staff.seesScreen('Слова людей');
}

test('a text is kept when it is sent, and staff read it among five', async ({ visitor, staff, kiosk, page }) => {
  const field = page.locator('.text-field input');
  const told = async () => (await eventsOfType(kiosk, 'survey.answered')).slice(EARLIER.length);
  await staff.hasPin();
  await visitor.arrives();
  await looksForWords(staff);
  await staff.sees('Меньше пяти ответов: не показываем.');
  for (const text of EARLIER) await staff.doesNotSee(text);
  await staff.leavesTheScreen();

  await comesToTheWords(visitor);
  await visitor.sees('Не пишите имён, адресов и телефонов.');
  await visitor.sees('Вопрос 9 из 9');
  await field.fill('ж'.repeat(MOST_LETTERS + 50));
  await expect(field).toHaveValue('ж'.repeat(MOST_LETTERS));
  await visitor.taps('Завершить и стереть');
  await visitor.seesScreen('Стереть ответы?');
  await visitor.taps('Стереть и закончить');
  await visitor.seesAttract();
  await expect.poll(() => eventsOfType(kiosk, 'survey.ended')).toHaveLength(EARLIER.length + 1);
  expect(await told()).toEqual([]);

  await comesToTheWords(visitor);
  await expect(field).toHaveValue('');
  await field.fill('  Стульев мало ');
  await visitor.taps('Готово');
  await visitor.seesScreen('Мы вас услышали');
  await visitor.taps('Закончить');
  await visitor.seesAttract();
  // The screen never waits for the disk.
  await expect.poll(told).toMatchObject([{ question: 'free-text', answer: { kind: 'text', text: 'Стульев мало' } }]);

  await looksForWords(staff);
  const shown = page.locator('.pager-content p', { hasText: '«' });
  await expect(shown).toHaveText(['Стульев мало', ...EARLIER.toReversed()].map((text) => `«${text}»`));
});
