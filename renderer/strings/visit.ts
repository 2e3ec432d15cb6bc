/** Words that belong to the whole visit: attract screen, fixed controls, display settings, ends and faults. */
import { peopleWait, secondsLeft } from './plural.ts';

export const visit = {
  productName: 'Первый шаг',

  attract: {
    heading: 'Здравствуйте!',
    // U-9: what it does, how long, free, no papers; at most 25 words with the button.
    lines: ['Талон к сотруднику — за минуту.', 'Бесплатно. Имя и документы не нужны.'],
    start: 'Нажмите на экран',
  },

  chrome: {
    back: 'Назад',
    display: { full: 'Размер и цвет', short: 'Размер' },
    callStaff: { full: 'Позвать сотрудника', short: 'Позвать' },
    end: { full: 'Завершить и стереть', short: 'Завершить' },
    called: { full: 'Позвать сотрудника', short: 'Позвали', spoken: 'Позвали. Позвать сотрудника ещё раз' },
    staffCalled: 'Мы позвали сотрудника. Он подойдёт к вам.',
    more: 'Ещё',
    up: 'Выше',
    toStart: 'К началу',
    page: (page: number, count: number) => `${page} из ${count}`,
  },

  home: {
    heading: 'Что вы хотите сделать?',
    lead: 'Выберите одно. Потом можно вернуться.',
    ticket: 'Взять талон',
    ticketHint: 'Попасть к сотруднику.',
    ticketTaken: (label: string) => `Ваш номер ${label}`,
    ticketTakenHint: 'Посмотреть, что дальше',
    waiting: (count: number) => (count === 0 ? 'Сейчас никто не ждёт.' : `Сейчас ${peopleWait(count)}.`),
    rate: 'Оценить визит',
    rateHint: 'Меньше минуты, без имени',
    resume: 'Составить резюме',
    resumeHint: 'Ответьте на вопросы. Мы напечатаем.',
    resumeHintNoSheets: 'Ответьте на вопросы. Заберёте на телефон.',
  },

  display: {
    heading: 'Как вам удобнее?',
    size: 'Размер букв',
    sample: 'Аа',
    sizes: { small: 'Мелкий', normal: 'Обычный', large: 'Крупный', largest: 'Самый крупный' },
    theme: 'Цвет',
    themes: {
      warm: 'Тёплый',
      'black-on-white': 'Чёрным по белому',
      'white-on-black': 'Белым по чёрному',
      'low-contrast': 'Мягкий',
    },
    calm: 'Без движения',
    calmHint: 'На экране ничего не двигается.',
    steady: 'Спокойные руки',
    steadyHint: 'Палец дрогнет — буква не повторится.',
    done: 'Готово',
  },

  stillThere: {
    heading: 'Вы ещё здесь?',
    lead: 'Скоро экран очистится сам. Так ваши ответы никто не увидит.',
    countdown: (count: number) => `${secondsLeft(count)}.`,
    stay: 'Я ещё здесь',
    end: 'Закончить',
  },

  endAsked: {
    heading: 'Стереть ответы?',
    lead: 'На киоске это не останется. Потом вернуть не получится.',
    stay: 'Вернуться к ответам',
    end: 'Стереть и закончить',
  },

  problem: {
    heading: 'Этот экран не открылся',
    lead: 'Это наша неполадка, не ваша. Нажмите «Начать сначала» или подойдите к сотруднику.',
    again: 'Начать сначала',
  },

  superseded: {
    heading: 'Киоск открыт в другом окне',
    lead: 'Здесь ничего не пропало. Пользуйтесь тем окном или подойдите к сотруднику.',
  },
} as const;
