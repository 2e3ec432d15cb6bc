/** Words of «Оценить визит». The questions are content; these are the words around them. */
import { plural } from './plural.ts';

export const survey = {
  opening: {
    heading: 'Оцените визит',
    length: (count: number) => `${plural(count, 'короткий вопрос', 'коротких вопроса', 'коротких вопросов')}. Меньше минуты.`,
    skip: 'Любой вопрос можно пропустить.',
    // «Завершить и стереть» stands below: what it wipes is the screen.
    leave: 'Уйти можно сразу. Стираем экран, а не ответы.',
    start: 'Начать',
    goOn: 'Продолжить',
  },

  purpose: { heading: 'С чем вы приходили?', lead: 'Так мы поймём, что улучшить.' },

  question: {
    progress: (index: number, total: number) => `Вопрос ${index} из ${total}`,
    next: 'Дальше',
    finish: 'Готово',
    skip: 'Пропустить',
    /** Between the two ends that the content names. */
    between: ['скорее нет', 'средне', 'скорее да'],
    why: 'Что мешало?',
    whyLead: 'Можно отметить несколько.',
    pick: (most: number) => (most === 1 ? 'Выберите одно.' : `Можно выбрать ${most}.`),
    /** In the place of the question where there is room for one line only. */
    textShort: 'Без имён',
    textLead: 'Не пишите имён, адресов и телефонов.',
  },

  thanks: {
    heading: 'Мы вас услышали',
    unanswered: 'Спасибо, что зашли',
    unsolved: 'Вопрос не решён?',
    offer: 'Позвать сотрудника? Он подойдёт к вам.',
    call: 'Позвать сотрудника',
    finish: 'Закончить',
  },
} as const;
