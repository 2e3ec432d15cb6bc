/** A walk past the résumé, each screen in its fullest state. */
import type { Stop } from './stops.ts';
import type { Visitor } from './visitor.ts';

/** Keys one by one, as a finger does. */
async function types(visitor: Visitor, text: string): Promise<void> {
  for (const letter of text) await visitor.taps(letter);
}

export const resumeStops: readonly Stop[] = [
  {
    name: 'resume-start',
    reach: async ({ visitor }) => {
      await visitor.arrivesAndBegins();
      await visitor.taps('Составить резюме');
    },
  },
  { name: 'resume-fields', reach: ({ visitor }) => visitor.taps('Начать') },
  {
    name: 'resume-trades',
    isAlike: true,
    reach: async ({ visitor }) => {
      await visitor.taps('Стройка и ремонт');
      await visitor.taps('Слесарь-сантехник');
      await visitor.taps('Подсобный рабочий');
    },
  },
  {
    name: 'resume-search',
    reach: async ({ visitor }) => {
      await visitor.taps('Назад');
      await visitor.taps('Найти или вписать');
      await types(visitor, 'Свар');
    },
  },
  { name: 'resume-fields-chosen', isAlike: true, reach: ({ visitor }) => visitor.taps('Сварщик') },
  { name: 'end-asked', reach: ({ visitor }) => visitor.taps('Завершить и стереть') },
  {
    name: 'resume-ways',
    isAlike: true,
    reach: async ({ visitor }) => {
      await visitor.taps('Вернуться к ответам');
      await visitor.taps('Продолжить');
      await visitor.taps('Полный день');
      await visitor.taps('Могу ездить в командировки');
    },
  },
  { name: 'resume-travel', isAlike: true, reach: ({ visitor }) => visitor.taps('Продолжить') },
  {
    name: 'resume-districts',
    isAlike: true,
    reach: async ({ visitor }) => {
      await visitor.taps(/До 60.минут/);
      await visitor.taps('Металлургический');
    },
  },
  { name: 'resume-wage', isAlike: true, reach: ({ visitor }) => visitor.taps('Продолжить') },
  { name: 'resume-job-title', isAlike: true, reach: ({ visitor }) => visitor.taps(/60.000–80.000 рублей/) },
  { name: 'resume-employer', isAlike: true, reach: ({ visitor }) => visitor.taps('Сварщик') },
  {
    name: 'resume-type-employer',
    isAlike: true,
    reach: async ({ visitor }) => {
      await visitor.taps('Вписать название');
      await types(visitor, 'Метиз');
    },
  },
  { name: 'resume-employer-typed', isAlike: true, reach: ({ visitor }) => visitor.taps('Назад') },
  {
    name: 'resume-place',
    isAlike: true,
    reach: ({ visitor }) => visitor.taps('Продолжить'),
  },
  { name: 'resume-from', reach: ({ visitor }) => visitor.taps('Челябинская область') },
  { name: 'resume-to', isAlike: true, reach: ({ visitor }) => visitor.taps('2017') },
  {
    name: 'resume-duties',
    reach: async ({ visitor }) => {
      await visitor.taps('2019');
      await visitor.taps('ручная дуговая сварка');
      await visitor.taps('зачистка швов');
    },
  },
  { name: 'resume-gap', isAlike: true, reach: ({ visitor }) => visitor.taps('Продолжить') },
  { name: 'resume-skills', isAlike: true, reach: ({ visitor }) => visitor.taps('Перерыв в работе. Выйти могу сразу.') },
  { name: 'resume-school', isAlike: true, reach: ({ visitor }) => visitor.taps('Продолжить') },
  {
    name: 'resume-grade',
    isAlike: true,
    reach: async ({ visitor }) => {
      await visitor.taps('Училище');
      await visitor.taps('Сварщик');
    },
  },
  {
    name: 'resume-paper',
    isAlike: true,
    reach: async ({ visitor }) => {
      await visitor.taps('3-й разряд');
      await visitor.taps('Челябинская область');
      await visitor.taps('2016');
      await visitor.taps('Документ есть');
    },
  },
  {
    name: 'resume-licences',
    isAlike: true,
    reach: async ({ visitor }) => {
      await visitor.taps('Продолжить');
      await visitor.taps('Права B');
      await visitor.taps('Удостоверение сварщика');
    },
  },
  {
    name: 'resume-about',
    isAlike: true,
    reach: async ({ visitor }) => {
      await visitor.taps('Продолжить');
      await visitor.taps('Быстро учусь');
    },
  },
  {
    name: 'resume-name',
    reach: async ({ visitor }) => {
      await visitor.taps('Продолжить');
      await types(visitor, 'Иван');
    },
  },
  {
    name: 'resume-phone',
    reach: async ({ visitor }) => {
      await visitor.taps('Продолжить');
      await types(visitor, '89511234567');
    },
  },
  { name: 'resume-reach', isAlike: true, reach: ({ visitor }) => visitor.taps('Продолжить') },
  {
    name: 'resume-email',
    isAlike: true,
    reach: async ({ visitor }) => {
      await visitor.taps('Электронная почта');
      await types(visitor, 'ivan');
    },
  },
  {
    name: 'resume-check',
    reach: async ({ visitor }) => {
      await visitor.taps('Продолжить');
      await visitor.taps('Продолжить');
      await visitor.seesScreen('Проверьте ответы');
    },
  },
  { name: 'resume-part', reach: ({ visitor }) => visitor.taps('Изменить: Работа 1') },
];
