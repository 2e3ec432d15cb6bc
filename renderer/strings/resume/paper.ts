/** Words on a printed résumé, the same in its text version. Nouns, so that they say nothing about a man or a woman. */
import type { Terms } from '#shared/resume/resume.ts';
import { aboutMinutes } from '../plural.ts';

const roubles = (sum: number): string => `${String(sum).replaceAll(/\B(?=(\d{3})+$)/g, '\u00A0')}\u00A0₽`;

export const resumePaper = {
  /** PDF title and job name: shown by print systems, so never a name (U-30). */
  documentTitle: 'Резюме',
  nameToWrite: 'Имя и фамилия',
  phoneToWrite: 'Телефон',
  page: 'Страница {page} из {count}',

  sections: {
    jobs: 'Опыт работы',
    skills: 'Умения',
    schooling: 'Образование',
    licences: 'Права и удостоверения',
    about: 'О себе',
    terms: 'Условия работы',
  },

  years: (from: number | null, to: number | 'now' | null): string => {
    if (to === 'now') return from === null ? 'сейчас' : `${from} – сейчас`;
    if (from === null) return to === null ? '' : `до ${to}`;
    return to === null || to === from ? String(from) : `${from}–${to}`;
  },
  driving: (categories: readonly string[]) => `Водительские права: ${categories.join(', ')}`,
  hasPaper: 'документ есть',

  terms: {
    employment: 'Занятость',
    schedules: 'График',
    districts: 'Районы',
    travel: 'Дорога',
    wage: 'Доход на руки',
    readyFor: 'Ещё возможно',
  },
  travel: (limit: number) => `до ${aboutMinutes(limit)} в одну сторону`,
  wage: ({ from, to }: NonNullable<Terms['wage']>) =>
    to === null ? `от ${roubles(from)} в месяц` : `от ${roubles(from)} до ${roubles(to)} в месяц`,
} as const;

export type ResumePaperTexts = typeof resumePaper;
