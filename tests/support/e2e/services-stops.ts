/** A walk past the services, each screen in its fullest state; goes on from the home screen. */
import type { Stop } from './stops.ts';

const longestTopics = [
  ['Поддержка и бумаги', 'Первые шаги: документы, жильё, работа'],
  ['Пособие и учёт', 'Встать на учёт как безработный'],
  ['Ищу работу', 'Работа по договору или «в конверт»'],
] as const;

export const servicesStops: readonly Stop[] = [
  { name: 'home', reach: ({ visitor }) => visitor.arrivesAndBegins() },
  {
    name: 'route-needs',
    reach: async ({ visitor }) => {
      await visitor.taps('Мой маршрут');
      await visitor.taps('Документы');
      await visitor.taps('Деньги');
    },
  },
  { name: 'route-plan', reach: ({ visitor }) => visitor.taps('Показать маршрут') },
  {
    name: 'sheet',
    reach: async ({ visitor }) => {
      await visitor.taps('Напечатать');
      await visitor.sees('Возьмите лист.');
    },
  },
  {
    name: 'needs',
    reach: async ({ visitor }) => {
      await visitor.taps('Готово');
      await visitor.taps('Назад');
      await visitor.taps('Назад');
      await visitor.taps('Узнать об услугах');
    },
  },
  { name: 'search-empty', reach: ({ visitor }) => visitor.taps('Найти по слову') },
  {
    name: 'search',
    reach: async ({ visitor }) => {
      for (const letter of 'пас') await visitor.taps(letter);
    },
  },
  {
    name: 'topics-6',
    reach: async ({ visitor }) => {
      await visitor.taps('Назад');
      await visitor.taps('Поддержка и бумаги');
    },
  },
  ...longestTopics.map(([need, topic], index): Stop => ({
    name: `topic-${index + 1}`,
    reach: async ({ visitor }) => {
      if (index > 0) {
        await visitor.taps('Назад');
        await visitor.taps('Назад');
        await visitor.taps(need);
      }
      await visitor.taps(topic);
      await visitor.seesScreen(topic);
    },
  })),
];
