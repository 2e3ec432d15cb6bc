/** Words of «Отчёты», on the screen and on paper. */
import type { PeriodName } from '#shared/reports/periods.ts';
import type { FigureId } from '#shared/reports/trend.ts';
import type { Comparison } from '#shared/survey/compare.ts';
import { people, plural } from './plural.ts';

export const reports = {
  heading: 'Отчёты',
  period: {
    label: 'За какое время',
    names: { week: 'Неделя', month: 'Месяц', quarter: 'Квартал', year: 'Год' } satisfies Record<PeriodName, string>,
    span: (from: string, to: string) => `${from} – ${to}`,
    earlier: 'Раньше',
    later: 'Позже',
  },
  flagged: {
    turn: { off: 'Без отмеченных', on: 'Со всеми ответами' },
    count: (count: number, isIn: boolean) => `${isIn ? 'С отмеченными' : 'Без отмеченных'}: ${count}.`,
  },
  figures: {
    label: 'Показатели',
    names: {
      i1: 'Индивидуальный подход',
      i2: 'Лёгкость',
      i3: 'Приятное общение',
      i4: 'Лояльность',
      nps: 'NPS',
    } satisfies Record<FigureId, string>,
    short: { i1: 'Подход', i2: 'Лёгкость', i3: 'Общение', i4: 'Лояльность', nps: 'NPS' } satisfies Record<FigureId, string>,
    margin: (value: string) => `± ${value}`,
    people,
    topShare: (share: string) => `4–5: ${share}\u00A0%`,
    promoters: (promoters: string, critics: string) => `${promoters}\u00A0% − ${critics}\u00A0%`,
    tooFew: 'Мало ответов',
    effort: (mean: string) => `CES ${mean}`,
    outOfTen: (mean: string) => `${mean} из 10`,
  },
  surveys: (answered: number, completed: number) => `${plural(answered, 'оценка', 'оценки', 'оценок')}, до конца ${completed}.`,
  none: 'За это время оценок не было.',
  loading: 'Считаем…',
  few: 'меньше 5',

  parts: {
    label: 'Подробно',
    trend: 'По неделям',
    compare: 'Было и стало',
    reasons: 'Причины',
    purposes: 'По темам',
    hours: 'По часам',
    kiosk: 'Работа киоска',
    words: 'Слова людей',
  },
  trend: {
    lead: 'Пропуск в линии: на этой неделе мало ответов.',
    summary: (first: string, last: string) => `${first} → ${last}`,
  },
  compare: {
    lead: 'Столько же дней до и после.',
    day: 'Первый день после',
    byWeek: 'Быстрее, по неделе',
    was: (value: string, margin: string) => `было ${value} ± ${margin}`,
    is: (value: string, margin: string) => `стало ${value} ± ${margin}`,
    change: (change: string, from: string, to: string) => `разница ${change}, от ${from} до ${to}`,
    verdicts: {
      better: 'Стало лучше',
      worse: 'Стало хуже',
      'no-difference': 'Разницы не видно',
      'too-few': 'Мало ответов, сказать нельзя',
    } satisfies Record<Comparison['verdict'], string>,
  },
  reasons: { why: (question: string) => `Что мешало: ${question}` },
  groups: {
    noPurpose: 'Не сказали',
    hour: (hour: string) => `${hour}:00`,
    surveys: (count: number) => plural(count, 'оценка', 'оценки', 'оценок'),
    hidden: 'Меньше 5 оценок или рядом с такими: не показываем',
  },
  kiosk: {
    visits: 'Визиты к киоску',
    tickets: 'Выдано номеров',
    voided: 'Из них снято',
    waits: 'Ждали дольше 15 минут',
    waitsOf: (long: number, called: number) => `${long} из ${called} вызванных`,
    resumes: 'Напечатано резюме',
    topics: 'Что читали чаще',
  },
  words: { few: 'Меньше пяти ответов: не показываем.', lead: 'Последние ответы, сначала новые.' },
  print: {
    action: 'Напечатать',
    printing: 'Печатаем отчёт…',
    printed: 'Отчёт напечатан.',
    failed: 'Отчёт не напечатался. Смотрите «Состояние».',
    onlyA4: 'Для отчёта нужен лист А4. Сейчас в настройках лента.',
  },
  paper: {
    title: 'Отчёт',
    heading: 'Голос посетителя',
    columns: { figure: 'Показатель', value: '0–100', margin: '±', top: '4–5', people: 'Людей', surveys: 'Оценок', count: 'Раз' },
    note: 'Показатели от 0 до 100. Значение ± погрешность при доверии 95 %. Группы меньше 5 и средние меньше 10 человек скрыты.',
  },
} as const;
