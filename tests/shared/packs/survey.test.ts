/** Wordings on which the centre's figures stand (domain §5.2): another word is another question, and no period can be compared. */
import { expect, test } from 'vitest';
import type { SurveyQuestion } from '#shared/packs/survey.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const { survey } = shippedContent;
if (survey === null) throw new Error('the shipped content has a survey');

const ends = (question: SurveyQuestion): string => (question.kind === 'chips' ? '' : `${question.low} … ${question.high}`);
const asked = (id: string): SurveyQuestion | undefined => survey.questions.find((question) => question.id === id);

test('the shipped survey asks what was agreed, for the indicators that were agreed', () => {
  expect(survey.questions.map((question) => [question.kind, question.indicator, question.text, ends(question)])).toEqual([
    ['faces', 'i1', 'Вас выслушали и разобрались в вашей ситуации?', 'совсем нет … да, полностью'],
    ['faces', 'i1', 'То, что вам предложили, подходит именно вам?', 'совсем нет … да, полностью'],
    ['faces', 'i2', 'Легко ли было решить ваш вопрос сегодня?', 'очень трудно … очень легко'],
    ['faces', 'i2', 'Вам понятно, что делать дальше?', 'совсем нет … да, полностью'],
    ['faces', 'i3', 'С вами говорили уважительно и понятно?', 'совсем нет … да, полностью'],
    ['faces', 'i3', 'Вам было удобно здесь находиться?', 'совсем нет … да, полностью'],
    ['nps', 'i4', 'Посоветуете ли вы прийти сюда знакомому в похожей ситуации?', 'точно нет … точно да'],
    ['chips', 'all', 'Что улучшить в первую очередь?', ''],
  ]);
});

test('it offers the reasons that were agreed, a way out of the second question, and no free text', () => {
  expect(asked('fits')).toMatchObject({ other: 'мне ничего не предлагали' });
  expect(asked('comfort')).toMatchObject({
    why: {
      upTo: 3,
      chips: [
        { text: 'долго ждал(а)' },
        { text: 'негде сесть' },
        { text: 'негде зарядить телефон' },
        { text: 'шумно' },
        { text: 'трудно найти кабинет' },
        { text: 'нет места поговорить наедине' },
      ],
    },
  });
  expect(asked('improve')).toMatchObject({
    pick: 2,
    chips: [
      { text: 'быстрее очередь' },
      { text: 'проще слова' },
      { text: 'больше вакансий' },
      { text: 'помощь с документами' },
      { text: 'больше внимания' },
      { text: 'всё хорошо' },
    ],
  });
  expect(survey.freeText).toBeUndefined();
});

test('it opens and ends with the words that were agreed', () => {
  expect([survey.opening, survey.closing]).toEqual([
    'Имя не нужно. Ответы не видят сотрудники у окна.',
    'Спасибо. Ваш ответ помогает изменить работу центра.',
  ]);
});
