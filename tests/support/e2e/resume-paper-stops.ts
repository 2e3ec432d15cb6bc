/** A walk past the résumé's paper, each screen in its fullest state. Needs sheets of A4, a printer that waits, and a stick. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { paperComesOut } from './memory.ts';
import type { Stop } from './stops.ts';
import type { Visitor } from './visitor.ts';

/** The shortest way to a page: one wish, nothing else. */
export async function wishesOnly(visitor: Visitor): Promise<void> {
  await visitor.taps('Составить резюме');
  await visitor.taps('Начать');
  await visitor.taps('Металл и станки');
  await visitor.taps('Сварщик');
  await visitor.taps('Продолжить');
  for (let question = ''; question !== 'Проверьте ответы'; question = (await visitor.heading().textContent()) ?? '') {
    if (question !== '') await visitor.taps(/^(Пропустить|Продолжить|Это будет первая работа)$/);
    await expect(visitor.heading()).not.toHaveText(question === '' ? 'Кем хотите работать?' : question);
  }
  await visitor.taps('Посмотреть лист');
  await visitor.page.locator('canvas[data-drawn]').waitFor();
}

/** A folder whose one folder stands for a stick. */
export function folderWithStick(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sticks-'));
  mkdirSync(join(folder, 'KINGSTON'));
  return folder;
}

export const resumePreviewStops: readonly Stop[] = [
  {
    name: 'resume-preview',
    reach: async ({ visitor }) => {
      await visitor.arrivesAndBegins();
      await wishesOnly(visitor);
    },
  },
  { name: 'resume-preview-large', reach: ({ visitor }) => visitor.taps('Крупнее') },
  { name: 'resume-preview-covered', reach: ({ visitor }) => visitor.taps('Скрыть') },
  {
    name: 'resume-look',
    reach: async ({ visitor }) => {
      await visitor.taps('Показать');
      await visitor.taps('Другой вид');
    },
  },
];

export const resumePaperStops: readonly Stop[] = [
  {
    name: 'resume-copies',
    reach: async ({ visitor }) => {
      await visitor.arrivesAndBegins();
      await wishesOnly(visitor);
      await visitor.taps('Напечатать');
      await visitor.taps('Два');
    },
  },
  {
    name: 'resume-printing',
    reach: async ({ visitor }) => {
      await visitor.taps('Печатать');
      await visitor.waitsUntilSees(/Печатаем/);
    },
  },
  { name: 'resume-copies-going', reach: ({ visitor }) => visitor.taps('Назад') },
  {
    name: 'resume-out',
    reach: async ({ visitor, kiosk }) => {
      await visitor.taps('Посмотреть, как идёт');
      await paperComesOut(kiosk);
      await visitor.waitsUntilSees('Все листы вышли?');
    },
  },
  { name: 'resume-fault', reach: ({ visitor }) => visitor.taps('Нет') },
  {
    name: 'resume-after',
    reach: async ({ visitor, kiosk }) => {
      await visitor.taps('Попробовать ещё раз');
      await visitor.waitsUntilSees(/Печатаем/);
      await paperComesOut(kiosk);
      await visitor.waitsUntilSees('Все листы вышли?');
      await visitor.taps('Да, у меня');
    },
  },
  { name: 'resume-portal', reach: ({ visitor }) => visitor.taps('«Работа России»') },
  {
    name: 'resume-take',
    reach: async ({ visitor }) => {
      await visitor.taps('Понятно');
      await visitor.taps('Взять без бумаги');
    },
  },
  { name: 'resume-code', reach: ({ visitor }) => visitor.taps('На телефон') },
  {
    name: 'resume-stick',
    reach: async ({ visitor }) => {
      await visitor.taps('Назад');
      await visitor.taps('На флешку');
      await visitor.waitsUntilSees(/KINGSTON/);
    },
  },
  {
    name: 'resume-stick-written',
    reach: async ({ visitor }) => {
      await visitor.taps(/KINGSTON/);
      await visitor.sees(/Флешку можно вынуть/);
    },
  },
  {
    name: 'resume-erased',
    reach: async ({ visitor }) => {
      await visitor.taps('Назад');
      await visitor.taps('Назад');
      await visitor.taps('Стереть резюме');
      await visitor.seesScreen('Всё стёрто');
    },
  },
];
