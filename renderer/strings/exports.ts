/** Words of «Выгрузки». Read standing, with a stick in the hand. */
import type { CopyProblem, ExportRow, MakeProblem } from '#shared/exports/export-calls.ts';
import { plural } from './plural.ts';

const events = (count: number): string => plural(count, 'запись', 'записи', 'записей');
const exportsCount = (count: number): string => plural(count, 'выгрузка', 'выгрузки', 'выгрузок');
const tenths = (value: number): string => value.toLocaleString('ru', { maximumFractionDigits: 1 });
const size = (bytes: number): string => (bytes < 1e9 ? `${tenths(bytes / 1e6)}\u00A0МБ` : `${tenths(bytes / 1e9)}\u00A0ГБ`);

export const exports = {
  title: 'Выгрузки',
  nightly: (time: string) => `Каждый день в ${time}`,
  lead: (waiting: number, time: string) => `Следующая в ${time}. В ней будет ${events(waiting)}.`,
  /** Events that the journal does not hold yet. */
  pending: (count: number) => `Ждут записи в журнал: ${count}. Они попадут в следующую выгрузку.`,
  list: 'Выгрузки на этом киоске',
  empty: 'Выгрузок ещё не было.',
  number: (number: number) => `№ ${number}`,
  rowText: (day: string, days: string | null, count: number) =>
    [day, ...(days === null ? [] : [`за ${days}`]), events(count)].join(' · '),
  states: {
    ready: 'ещё не на флешке',
    copied: 'была на флешке',
    lost: 'папки нет на диске',
    damaged: 'папка повреждена',
  } satisfies Record<ExportRow['state'], string>,
  key: 'Ключ киоска',
  check: 'Проверить все',
  checking: 'Проверяем…',
  checked: (count: number) => `Всё цело: ${exportsCount(count)}.`,
  wrong: (number: number | null, what: string) => (number === null ? what : `№ ${number}: ${what}`),
  make: 'Выгрузить сейчас',
  making: 'Выгружаем…',
  made: (number: number) => `Готово: выгрузка ${number}.`,
  toStick: 'Выгрузить на флешку',
  rowToStick: 'На флешку',
  makeProblems: {
    'nothing-new': 'Новых записей нет.',
    busy: 'Выгрузка уже делается. Подождите минуту.',
    gaps: 'В журнале не хватает записей, база их ещё не вернула. Откройте «Состояние».',
    'disk-full': 'Не выгрузилось: на диске мало места.',
    'not-writable': 'Не выгрузилось: диск закрыт для записи.',
    stopped: 'Выгрузку остановили.',
  } satisfies Record<MakeProblem['code'], string>,
  noAnswer: 'Программа киоска не отвечает. Попробуйте ещё раз.',

  insert: 'Вставьте флешку',
  insertLead: (count: number) => `На неё запишем: ${exportsCount(count)}.`,
  choose: 'На какую флешку?',
  write: 'Записать',
  free: (bytes: number) => `свободно ${size(bytes)}`,
  sticks: 'Флешки',
  looking: 'Ищем флешку…',
  writing: 'Записываем',
  comparing: 'Читаем обратно и сверяем',
  keepIn: 'Флешку не вынимайте.',
  slow: 'Флешка медленная. Подождите, не вынимайте её.',
  percent: (done: number, total: number) => `${total === 0 ? 0 : Math.floor((done / total) * 100)} %`,
  stop: 'Остановить',
  copied: 'Можно вынимать',
  copiedLead: (count: number) => `Записано и проверено: ${exportsCount(count)}.`,
  left: (numbers: readonly number[]) => `Не записано: ${numbers.map((number) => `№ ${number}`).join(', ')}.`,
  leftTodo: 'На диске киоска они повреждены или их там нет. Позовите администратора.',
  notCopied: 'На флешку не записалось',
  done: 'Готово',
  again: 'Ещё раз',
  copyProblem(problem: CopyProblem): { readonly what: string; readonly todo: string } {
    if (problem.code === 'stick-full')
      return {
        what: `Нужно ${size(problem.neededBytes)}, свободно ${size(problem.freeBytes)}.`,
        todo: 'Освободите место или вставьте другую флешку.',
      };
    return copyProblems[problem.code];
  },

  time: 'Время ночной выгрузки',
  timeLabel: 'Каждый день в',
  earlier: 'Раньше',
  later: 'Позже',
  timeLead: 'Лучше после закрытия.',
  last: 'Последняя выгрузка',
  lastText: (number: number, day: string) => `№ ${number} от ${day}`,
  never: 'Ещё не было',
  late: 'Очередная не сделана, нажмите «Открыть».',
  notReadable: 'Папка выгрузок не открывается',
  open: 'Открыть',
} as const;

const copyProblems: Readonly<
  Record<Exclude<CopyProblem['code'], 'stick-full'>, { readonly what: string; readonly todo: string }>
> = {
  'stick-gone': { what: 'Флешку вынули.', todo: 'Вставьте её и запишите ещё раз. Выгрузки на киоске целы.' },
  'stick-read-only': { what: 'Флешка закрыта для записи.', todo: 'Сдвиньте защёлку на ней или вставьте другую.' },
  'stick-spoils': { what: 'Записанное не читается как было.', todo: 'Эта флешка ненадёжна. Вставьте другую.' },
  busy: { what: 'Запись уже идёт.', todo: 'Подождите минуту.' },
  stopped: { what: 'Запись остановили.', todo: 'Можно записать ещё раз.' },
  'not-found': { what: 'Этой выгрузки нет на диске киоска.', todo: 'Возьмите её с прежней флешки.' },
  'export-damaged': { what: 'Выгрузка повредилась на диске киоска.', todo: 'Позовите администратора.' },
};
