/** A walk past the survey, each kind of screen in its fullest state. */
import { WANTED } from '../survey/words-wanted.ts';
import type { Stop } from './stops.ts';

export const surveyStops: readonly Stop[] = [
  {
    name: 'survey-opening',
    reach: async ({ visitor }) => {
      await visitor.arrivesAndBegins();
      await visitor.taps('Оценить визит');
    },
  },
  {
    name: 'survey-faces-other',
    reach: async ({ visitor }) => {
      await visitor.taps('Начать');
      await visitor.taps('Поддержка и бумаги');
      await visitor.taps('Дальше');
      await visitor.taps('Пропустить');
      await visitor.taps('мне ничего не предлагали');
    },
  },
  {
    name: 'survey-why',
    reach: async ({ visitor }) => {
      await visitor.taps('Дальше');
      await visitor.taps('очень трудно');
      await visitor.taps('Дальше');
      for (const _question of ['clear', 'respect']) await visitor.taps('Пропустить');
      await visitor.taps('совсем нет');
      await visitor.taps('Дальше');
      await visitor.taps('шумно');
      await visitor.taps('негде зарядить телефон');
    },
  },
  {
    name: 'survey-scale',
    reach: async ({ visitor }) => {
      await visitor.taps('Дальше');
      await visitor.taps(/^8$/);
    },
  },
  {
    name: 'survey-unsolved',
    reach: async ({ visitor }) => {
      await visitor.taps('Дальше');
      await visitor.taps('Пропустить');
      await visitor.seesScreen('Вопрос не решён?');
    },
  },
];

/** Where a centre asks for words of one's own: behind the eight questions. */
export const ownWordsStops: readonly Stop[] = [
  {
    name: 'survey-text',
    reach: async ({ visitor }) => {
      await visitor.arrivesAndBegins();
      await visitor.taps('Оценить визит');
      await visitor.taps('Начать');
      for (const _question of ['purpose', 'heard', 'fits', 'easy', 'clear', 'respect', 'comfort', 'recommend', 'improve'])
        await visitor.taps('Пропустить');
      await visitor.seesScreen(WANTED);
      await visitor.page.locator('.text-field input').fill('Стульев мало');
    },
  },
];
