/**
 * The tables of an export and their columns: headers of the CSV files, the schema in `datapackage.json` and the Russian headers of
 * `отчёт.xlsx` all come from here. Names are stable: a column is never renamed or given another meaning, only new ones are added last.
 */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];

/** Types of the Frictionless Table Schema. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Russian header for people. */
  readonly title: string;
  /** What stands in it, for docs and machines. */
  readonly description: string;
}

export interface Table {
  readonly title: string;
  readonly description: string;
  /** Together they name one row; of several rows with one key the last row of the highest export counts. Empty: rows are summed. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}

const column = (name: string, type: ColumnType, title: string, description: string): Column => ({
  name,
  type,
  title,
  description,
});

/** First in each table, so that files of many kiosks can simply be joined. */
const origin = [
  column('kiosk', 'string', 'Киоск', 'Номер киоска: начало номера его ключа'),
  column('export', 'integer', 'Выгрузка', 'Номер выгрузки этого киоска'),
];
const day = column('day', 'date', 'День', 'День по часам центра');
const hour = column('hour', 'integer', 'Час', 'Час по часам центра, 0–23; точнее время не выгружается');

export const tables = {
  tickets: {
    title: 'Талоны',
    description: 'Одна строка на талон: когда выдан, сколько ждали, чем кончилось',
    key: ['kiosk', 'ticket'],
    columns: [
      ...origin,
      column('ticket', 'string', 'Талон', 'Условное имя талона; ни с чем другим не связано'),
      day,
      hour,
      column('letter', 'string', 'Буква', 'Буква талона: зона зала'),
      column('number', 'integer', 'Номер', 'Номер талона в этот день'),
      column('entry', 'string', 'Пункт меню', 'Пункт меню первого уровня, код из содержания киоска'),
      column('choice', 'string', 'Уточнение', 'Пункт второго уровня; пусто, если его не было'),
      column('ahead', 'integer', 'Впереди', 'Сколько человек ждали по этой букве, когда выдали номер'),
      column('wait_minutes', 'integer', 'Ждал, минут', 'От выдачи до первого вызова, целых минут; пусто, если не вызывали'),
      column('paper', 'string', 'Бумага', 'printed, not-printed, printing или not-asked'),
      column('held', 'boolean', 'Номер у посетителя', 'Бумага вышла или посетитель сказал, что запомнил номер'),
      column('place', 'string', 'Чем кончилось', 'waiting, called, served, absent или void (снят)'),
    ],
  },
  survey: {
    title: 'Оценки',
    description: 'Одна строка на ответ. Без номера талона, без точного времени, без свободного текста',
    key: ['kiosk', 'survey', 'question'],
    columns: [
      ...origin,
      column('survey', 'string', 'Опрос', 'Условное имя опроса; ни с чем другим не связано'),
      day,
      hour,
      column('form', 'string', 'Форма', 'full (все вопросы) или short (короткая)'),
      column('purpose', 'string', 'С чем пришёл', 'Пункт меню, с которым пришли; пусто, если не выбирали'),
      column('complete', 'boolean', 'Закончен', 'Опрос пройден до конца'),
      column(
        'flags',
        'string',
        'Пометки',
        'Почему ответы могут быть не от посетителя: коды правил через пробел; пусто, если всё обычно',
      ),
      column('question', 'string', 'Вопрос', 'Код вопроса из содержания киоска'),
      column(
        'indicator',
        'string',
        'Показатель',
        'i1, i2, i3, i4 или all, как в содержании на день выгрузки; пусто, если вопроса там нет',
      ),
      column(
        'kind',
        'string',
        'Вид ответа',
        'mark (оценка), other (не было), chips (причины) или text (свободный текст, сам он не выгружается)',
      ),
      column('mark', 'integer', 'Оценка', '1–5, для рекомендации 0–10; пусто, если ответ не оценка'),
      column('chips', 'string', 'Причины', 'Коды выбранных причин через пробел'),
    ],
  },
  visits: {
    title: 'Визиты',
    description: 'Одна строка на визит к экрану: сколько длился, что сделали',
    key: ['kiosk', 'visit'],
    columns: [
      ...origin,
      column('visit', 'string', 'Визит', 'Условное имя визита; ни с чем другим не связано'),
      day,
      hour,
      column('minutes', 'integer', 'Длился, минут', 'Целых минут; пусто, если конец не записан (питание, сбой)'),
      column('ended', 'string', 'Как кончился', 'button, idle, finished, crash; пусто, если конец не записан'),
      column('tickets', 'integer', 'Талонов', 'Сколько талонов взяли'),
      column('topics', 'integer', 'Тем открыто', 'Сколько тем открыли'),
      column('sheets', 'integer', 'Листов', 'Сколько памяток и маршрутов напечатали'),
      column('resumes', 'integer', 'Резюме', 'Сколько резюме напечатали'),
      column('staff_calls', 'integer', 'Звали сотрудника', 'Сколько раз позвали сотрудника'),
    ],
  },
  indicators: {
    title: 'Показатели',
    description:
      'Показатели по оценкам этой выгрузки: со всеми ответами и без помеченных. За другой срок считайте из таблицы «Оценки»',
    key: ['kiosk', 'export', 'basis', 'indicator'],
    columns: [
      ...origin,
      column('day_from', 'date', 'С', 'Первый день оценок'),
      column('day_to', 'date', 'По', 'Последний день оценок'),
      column('basis', 'string', 'Ответы', 'all (все) или unflagged (без помеченных)'),
      column('indicator', 'string', 'Показатель', 'i1–i4, nps (готовность советовать) или ces (лёгкость)'),
      column('value', 'number', 'Значение', 'i1–i4: индекс 0–100; nps: −100…100; ces: средняя оценка 1–5'),
      column('margin', 'number', 'Погрешность ±', 'На уровне 95 %; пусто для ces'),
      column('mean', 'number', 'Среднее', 'Средняя оценка; пусто для nps'),
      column('top_share', 'number', 'Доля высших, %', 'Оценки 4–5; для nps и i4: 9–10'),
      column('answers', 'integer', 'Ответов', 'Сколько оценок вошло'),
      column('people', 'integer', 'Человек', 'Сколько человек ответили, не меньше'),
    ],
  },
  counts: {
    title: 'Счёт событий',
    description: 'Сколько событий каждого вида за час. Сумма по выгрузке равна числу её событий',
    key: [],
    columns: [
      ...origin,
      day,
      hour,
      column('type', 'string', 'Событие', 'Вид события'),
      column('detail', 'string', 'Что именно', 'Тема, пункт меню, вопрос или экран; пусто, если нечего уточнять'),
      column('outcome', 'string', 'Итог', 'Напечатано или нет, как кончилось; пусто, если нечего уточнять'),
      column('count', 'integer', 'Сколько', 'Сколько таких событий'),
    ],
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

/** @returns the same thing for each table */
export function eachTable<T>(make: (name: TableName) => T): Record<TableName, T> {
  return Object.fromEntries(tableNames.map((name) => [name, make(name)])) as Record<TableName, T>;
}
