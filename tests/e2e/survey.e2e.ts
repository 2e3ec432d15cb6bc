/** The voice of the client: rated by touch, kept tap by tap, doubted openly, counted for staff. */
import type { Visitor } from '../support/e2e/visitor.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { eventsOf, eventsOfType } from '../support/e2e/memory.ts';

/** From the attract screen to the first question. */
async function beginsSurvey(visitor: Visitor): Promise<void> {
  await visitor.begins();
  await visitor.taps('Оценить визит');
  await visitor.taps('Начать');
  await visitor.taps('Пропустить');
  await visitor.seesScreen('Вас выслушали и разобрались в вашей ситуации?');
}

test('a whole survey: eight questions, each tap kept, nothing that names a person or a visit', async ({ visitor, kiosk }) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Оценить визит');
  await visitor.sees('8 коротких вопросов. Меньше минуты.');
  await visitor.sees('Имя не нужно. Ответы не видят сотрудники у окна.');
  await visitor.taps('Начать');
  await visitor.taps('Учёба и профессия');
  await visitor.taps('Дальше');
  await visitor.sees('Вопрос 1 из 8');
  await visitor.taps('скорее да');
  // Choosing never leads on by itself; another choice replaces it.
  await visitor.seesScreen('Вас выслушали и разобрались в вашей ситуации?');
  await visitor.taps('да, полностью');
  await visitor.taps('Дальше');
  await visitor.taps('мне ничего не предлагали');
  await visitor.taps('Дальше');
  await visitor.taps('легко');
  await visitor.taps('Дальше');
  await visitor.taps('Пропустить');
  await visitor.taps('Назад');
  await visitor.taps('Назад');
  await expect(visitor.page.getByRole('radio', { name: 'легко', exact: true })).toBeChecked();
  await visitor.taps('Дальше');
  await visitor.taps('Пропустить');
  await visitor.taps('да, полностью');
  await visitor.taps('Дальше');
  await visitor.taps('средне');
  await visitor.taps('Дальше');
  await visitor.sees('Вопрос 6 из 8');
  await visitor.taps('негде сесть');
  await visitor.taps('Дальше');
  await visitor.taps(/^9$/);
  await visitor.taps('Дальше');
  await visitor.taps('быстрее очередь');
  await visitor.taps('Готово');
  await visitor.seesScreen('Мы вас услышали');
  await visitor.taps('Закончить');
  await visitor.seesAttract();

  await expect.poll(() => eventsOfType(kiosk, 'survey.ended')).toMatchObject([{ isComplete: true }]);
  const [started] = await eventsOfType(kiosk, 'survey.started');
  expect(started).toMatchObject({ form: 'full', purpose: 'training' });
  const answers = await eventsOfType(kiosk, 'survey.answered');
  expect(answers.map(({ question, answer }) => [question, answer])).toEqual([
    ['heard', { kind: 'mark', mark: 4 }],
    ['heard', { kind: 'mark', mark: 5 }],
    ['fits', { kind: 'other' }],
    ['easy', { kind: 'mark', mark: 4 }],
    ['respect', { kind: 'mark', mark: 5 }],
    ['comfort', { kind: 'mark', mark: 3 }],
    ['comfort-why', { kind: 'chips', chips: ['seats'] }],
    ['recommend', { kind: 'mark', mark: 9 }],
    ['improve', { kind: 'chips', chips: ['queue'] }],
  ]);
  const others = (await eventsOf(kiosk)).filter(({ type }) => !type.startsWith('survey.'));
  expect(JSON.stringify(others)).not.toContain(started?.surveyId ?? 'none');
});

test('half a survey keeps its answers; a low mark calls staff', async ({ visitor, kiosk }) => {
  await visitor.arrives();
  await beginsSurvey(visitor);
  await visitor.taps('скорее нет');
  await visitor.ends();
  await expect.poll(() => eventsOfType(kiosk, 'survey.ended')).toMatchObject([{ isComplete: false }]);
  expect(await eventsOfType(kiosk, 'survey.answered')).toMatchObject([{ question: 'heard', answer: { mark: 2 } }]);

  await beginsSurvey(visitor);
  await visitor.taps('Пропустить');
  await visitor.taps('Пропустить');
  await visitor.taps('очень трудно');
  await visitor.taps('Дальше');
  for (const _question of ['clear', 'respect', 'comfort', 'recommend', 'improve']) await visitor.taps('Пропустить');
  await visitor.seesScreen('Вопрос не решён?');
  await visitor.taps('Позвать сотрудника');
  await visitor.seesScreen('Мы вас услышали');
  await visitor.sees('Мы позвали сотрудника. Он подойдёт к вам.');
  await expect.poll(() => eventsOfType(kiosk, 'staff.called')).toMatchObject([{ screen: 'survey-thanks' }]);
});

test('who skipped every question is not thanked for an answer', async ({ visitor, kiosk }) => {
  await visitor.arrives();
  await beginsSurvey(visitor);
  for (const _question of ['heard', 'solved', 'easy', 'clear', 'respect', 'comfort', 'recommend', 'improve'])
    await visitor.taps('Пропустить');
  await visitor.seesScreen('Спасибо, что зашли');
  await visitor.doesNotSee(/Ваш ответ/);
  await visitor.taps('Закончить');
  expect(await eventsOfType(kiosk, 'survey.answered')).toEqual([]);
});

test('one hand that rates again and again is kept and marked', async ({ visitor, kiosk }) => {
  await visitor.arrives();
  for (const _round of ['first', 'second', 'third', 'fourth']) {
    await beginsSurvey(visitor);
    await visitor.taps('совсем нет');
    await visitor.ends();
  }
  await expect.poll(() => eventsOfType(kiosk, 'survey.ended')).toHaveLength(4);
  const flags = (await eventsOfType(kiosk, 'survey.ended')).map((ended) => ended.flags.filter(({ rule }) => rule === 'burst'));
  expect(flags).toEqual([[], [], [], [{ rule: 'burst', reason: 'Оценок за 4 минуты: 4' }]]);
  expect(await eventsOfType(kiosk, 'survey.answered')).toHaveLength(4);
});

test('reasons go with the low mark that they were given for', async ({ visitor, kiosk }) => {
  await visitor.arrives();
  await beginsSurvey(visitor);
  for (const _question of ['heard', 'fits', 'easy', 'clear', 'respect']) await visitor.taps('Пропустить');
  await visitor.taps('совсем нет');
  await visitor.taps('Дальше');
  await visitor.taps('шумно');
  await visitor.taps('Назад');
  await visitor.taps('да, полностью');
  await visitor.ends();
  await expect.poll(() => eventsOfType(kiosk, 'survey.ended')).toHaveLength(1);
  const standing = new Map((await eventsOfType(kiosk, 'survey.answered')).map(({ question, answer }) => [question, answer]));
  expect([...standing.values()]).toMatchObject([{ kind: 'mark', mark: 5 }, { kind: 'none' }]);
});
