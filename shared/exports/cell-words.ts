/** Codes of the tables in Russian, for the report that people read. The CSV files keep the codes. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  paper: { printed: 'вышла', 'not-printed': 'не вышла', printing: 'печатается', 'not-asked': 'не просили' },
  place: { waiting: 'ждёт', called: 'вызван', served: 'обслужен', absent: 'не пришёл', void: 'снят' },
  form: { full: 'полная', short: 'короткая' },
  kind: { mark: 'оценка', other: 'не было', chips: 'причины', text: 'свой текст' },
  ended: { button: 'кнопкой', idle: 'ушёл', finished: 'до конца', crash: 'сбой' },
  outcome: { printed: 'напечатано', 'not-printed': 'не вышло', complete: 'до конца', incomplete: 'не до конца' },
  flags: { burst: 'слишком часто', 'same-pattern': 'одинаковые подряд', 'after-hours': 'не в часы работы' },
  basis: { all: 'все', unflagged: 'без помеченных' },
  why: { nightly: 'ночная', 'catch-up': 'за пропущенные ночи', asked: 'по просьбе' },
  indicator: {
    i1: 'Подход',
    i2: 'Лёгкость',
    i3: 'Общение',
    i4: 'Лояльность',
    all: 'Общий',
    nps: 'NPS',
    ces: 'Лёгкость (CES)',
  },
};

/** @returns the code itself where it has no word */
export function cellWord(column: string, code: string): string {
  return words[column]?.[code] ?? code;
}
