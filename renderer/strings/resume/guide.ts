/** Words of «Составить резюме»: the questions (domain §3.2) and what stands around them. What is chosen from is content. */
import type { AskName } from '#shared/resume/flow.ts';
import { forLong, plural } from '../plural.ts';

interface QuestionWords {
  readonly heading: string;
  readonly lead?: string;
  /** Over the keys, where the largest letters leave room for one short line. */
  readonly typing?: string;
  /** On the check page. */
  readonly line: string;
}

const rouble = (amount: number): string => amount.toLocaleString('ru-RU').replaceAll(/\s/g, '\u00A0');

export const resume = {
  start: {
    heading: 'Ваше резюме',
    lead: 'Вы отвечаете, мы пишем. Лист заберёте с собой.',
    /** Where no sheet comes out now: how it can be taken along stands right below. */
    leadNoSheet: 'Вы отвечаете, мы пишем.',
    count: (count: number) => `${plural(count, 'вопрос', 'вопроса', 'вопросов')}, около 10 минут.`,
    skip: 'Почти всё можно пропустить.',
    notKept: 'Ничего не храним: закончите — всё сотрём.',
    stop: 'Остановиться можно в любой момент.',
    idle: (seconds: number) => `Если не трогать экран ${forLong(seconds)}, спросим, здесь ли вы. Потом всё сотрём.`,
    printerWell: 'Принтер готов.',
    printerOut: 'Принтер сейчас не печатает. Резюме можно забрать на телефон или флешку.',
    noSheets: 'Больших листов здесь нет. Резюме можно забрать на телефон или флешку.',
    begin: 'Начать',
    goOn: 'Вернуться к ответам',
    again: 'К первому вопросу',
    rights: 'Ваши права',
  },

  progress: (number: number, total: number) => `Вопрос ${number} из ${total}`,
  optional: 'можно пропустить',
  next: 'Продолжить',
  answered: (text: string) => `Ваш ответ: ${text}`,
  skip: 'Пропустить',
  leaveOut: 'Не указывать',
  done: 'Готово',
  ownWords: 'Вписать своё',
  /** Instead of «Отметьте…», over the keys and where the lists have nothing to mark. */
  typedOnly: 'Впишите своими словами, по одному.',

  questions: {
    wanted: { heading: 'Кем хотите работать?', lead: 'Можно выбрать до трёх работ.', line: 'Кем хотите работать' },
    ways: { heading: 'Как вы готовы работать?', lead: 'Отметьте всё, что подходит.', line: 'Как готовы работать' },
    travel: { heading: 'Сколько готовы ехать до работы?', lead: 'В одну сторону.', line: 'Дорога до работы' },
    districts: { heading: 'В каких районах удобно?', lead: 'Отметьте один или несколько.', line: 'Районы' },
    wage: { heading: 'Сколько хотите получать?', lead: 'В месяц, на руки.', line: 'Зарплата' },
    'job-title': { heading: 'Кем вы уже работали?', lead: 'Любая работа считается. Договор не важен.', line: 'Кем работали' },
    'job-employer': { heading: 'Где вы работали?', lead: 'Название писать не нужно. Хватит вида работы.', line: 'Где' },
    'job-place': { heading: 'В каком городе работали?', typing: 'Город работы', line: 'Город' },
    'job-from': { heading: 'С какого года работали?', lead: 'Можно примерно.', line: 'С года' },
    'job-to': { heading: 'До какого года работали?', lead: 'Можно примерно.', line: 'До года' },
    'job-duties': { heading: 'Что вы там делали?', lead: 'Отметьте то, что делали сами.', line: 'Что делали' },
    gap: { heading: 'В годах есть перерыв. Как напишем?', lead: 'Выберите, что правда. Можно не писать.', line: 'Перерыв' },
    skills: { heading: 'Что вы умеете?', lead: 'Отметьте всё, что умеете.', line: 'Умения' },
    'school-kind': { heading: 'Где вы учились?', lead: 'Курсы и учёба на работе тоже считаются.', line: 'Учёба' },
    'school-profession': { heading: 'На кого учились?', line: 'Профессия' },
    'school-grade': { heading: 'Какой разряд в документе?', line: 'Разряд' },
    'school-place': { heading: 'В каком городе учились?', lead: 'Название писать не нужно.', typing: 'Место учёбы', line: 'Где' },
    'school-year': { heading: 'В каком году закончили?', lead: 'Можно примерно.', line: 'Год' },
    'school-paper': { heading: 'Есть документ об учёбе?', lead: 'Нет — не страшно. Умения важнее.', line: 'Документ' },
    licences: {
      heading: 'Какие есть права и допуски?',
      typing: 'Ваш документ',
      lead: 'Отметьте то, что есть.',
      line: 'Права и допуски',
    },
    about: { heading: 'Что сказать о вас?', lead: 'Хватит трёх строк. Только то, что правда.', line: 'О себе' },
    name: { heading: 'Как вас зовут?', lead: 'Можно вписать на листе ручкой.', line: 'Имя' },
    phone: { heading: 'Какой у вас телефон?', typing: 'Ваш телефон', lead: 'Можно вписать на листе ручкой.', line: 'Телефон' },
    reach: { heading: 'Как ещё вас найти?', lead: 'Если телефона нет или он не всегда с вами.', line: 'Как ещё найти' },
    email: { heading: 'Какая у вас почта?', line: 'Электронная почта' },
    through: { heading: 'Через кого вас найти?', typing: 'Через кого найти?', line: 'Через кого' },
    home: { heading: 'Где вы живёте?', lead: 'Хватит города или района.', line: 'Где живёте' },
    layout: { heading: 'С чего начать лист?', line: 'Вид листа' },
  } satisfies Record<AskName, QuestionWords> as Readonly<Record<AskName, QuestionWords>>,

  wanted: {
    fields: 'Отрасли',
    search: 'Найти или вписать',
    chosen: 'Вы выбрали',
    remove: (title: string) => `Убрать: ${title}`,
    other: 'Другая работа',
    otherProfession: 'Другая профессия',
    fieldsLead: 'Выберите отрасль. Или найдите по буквам.',
  },
  search: {
    heading: 'Напишите работу',
    label: 'Первые буквы',
    examples: 'Например: сварка, кухня, склад.',
    found: (count: number) => (count === 0 ? 'В списке такого нет.' : `Нашлось: ${plural(count, 'работа', 'работы', 'работ')}.`),
    own: (text: string) => `Вписать: ${text}`,
    list: 'Что нашлось',
    show: 'Показать',
    showAll: 'Показать все',
  },

  travel: (count: number) => `До ${plural(count, 'минуты', 'минут', 'минут')}`,
  wage: ({ from, to }: { readonly from: number; readonly to?: number | undefined }) =>
    to === undefined ? `От ${rouble(from)} рублей` : `${rouble(from)}–${rouble(to)} рублей`,

  job: {
    more: 'Ещё работа',
    anyMore: 'Была ещё работа?',
    noMore: 'Нет, продолжить',
    another: 'Кем ещё вы работали?',
    first: 'Это будет первая работа',
    typeName: 'Вписать название',
    onlySkill: 'Не писать место',
    onlySkillHint: 'Работа будет стоять в умениях.',
    typeCity: 'Другой город',
    now: 'Работаю сейчас',
    years: 'Годы',
  },
  school: {
    more: 'Ещё учёба',
    another: 'Где ещё вы учились?',
    hasPaper: 'Документ есть',
    noPaper: 'Документа нет',
    noGrade: 'Без разряда',
    typePlace: 'Другой город или название',
  },
  licence: (category: string) => `Права ${category}`,
  reach: {
    email: 'Электронная почта',
    through: 'Через родных или друзей',
    throughLabel: 'Кто и какой телефон',
    home: 'Другой город',
  },
  layouts: {
    'by-years': { title: 'По годам', hint: 'Сначала работы, новые вверху.' },
    'by-skills': { title: 'По умениям', hint: 'Сначала умения. Годы короткой строкой.' },
  },

  check: {
    heading: 'Проверьте ответы',
    lead: 'Телефон здесь скрыт. В резюме он будет целиком.',
    list: 'Ваши ответы',
    empty: 'Не указано',
    change: 'Изменить',
    add: 'Добавить',
    show: 'Показать',
    spoken: (action: string, line: string) => `${action}: ${line}`,
    job: (number: number) => `Работа ${number}`,
    moreJobs: 'Ещё работа',
    school: (number: number) => `Учёба ${number}`,
    moreSchools: 'Ещё учёба',
    canAdd: 'Можно добавить',
    removeJob: 'Убрать эту работу',
    removeSchool: 'Убрать эту учёбу',
    onlySkill: 'только в умениях',
    now: 'сейчас',
    years: (from: string, to: string) => (from === to || to === '' ? from : `${from}–${to}`),
    preview: 'Посмотреть лист',
  },
} as const;
