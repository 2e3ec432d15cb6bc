/** Words of «Узнать об услугах» and «Мой маршрут». What a topic says is content; these are the words around it. */
import type { PrintFault } from '#shared/printing/printer.ts';
import { russianDay } from '#shared/record/service-day.ts';
import { plural } from './plural.ts';

export const services = {
  tile: { title: 'Узнать об услугах', hint: 'Что положено, что взять, куда идти' },
  routeTile: { title: 'Мой маршрут', hint: 'Первые шаги на одном листе', hintNoSheet: 'Первые шаги по порядку' },

  needs: {
    heading: 'О чём хотите узнать?',
    lead: 'Талон для этого не нужен.',
    search: 'Найти по слову',
    searchHint: 'Пособие, курсы, паспорт',
  },
  need: { lead: 'Выберите, о чём прочитать.' },

  search: {
    heading: 'Найти по слову',
    label: 'Напишите, что нужно',
    found: (count: number) => (count === 0 ? 'Такого не нашли.' : `Нашлось: ${plural(count, 'тема', 'темы', 'тем')}.`),
    nothing: 'Напишите по-другому. Или позовите сотрудника.',
    show: 'Показать',
    foundList: 'Что нашлось',
    showAll: 'Показать все',
    all: 'Все темы',
    orPick: 'Или выберите тему.',
  },

  topic: {
    who: 'Кому.',
    steps: 'Что делать',
    papers: 'Что взять с собой',
    comeAnyway: 'Чего-то нет? Всё равно приходите.',
    where: 'Где',
    time: 'Сколько времени',
    mistake: 'Частая ошибка.',
    ask: 'это подскажет сотрудник.',
    stale: (day: string) => `Сведения на ${russianDay(day)}. Точно скажет сотрудник.`,
    asOf: (day: string) => `Сведения на ${russianDay(day)}.`,
    unconfirmed: 'Порядок и бумаги уточнит сотрудник.',
    address: 'Адрес подскажет сотрудник.',
    addresses: 'Адреса подскажет сотрудник.',
    takeTicket: 'Взять талон',
    resumeHere: 'Составить резюме',
    myTicket: (label: string) => `Ваш номер ${label}`,
    print: 'Напечатать',
    readAloud: 'Прочитать вслух',
    stopReading: 'Остановить',
    notRead: 'Звук не включился. Всё можно прочитать на экране.',
    code: 'На телефон.',
    codeLink: 'Наведите камеру. Откроется сайт.',
    codeText: 'Наведите камеру. Откроется этот текст.',
    codeLabel: 'Код для камеры телефона',
  },

  route: {
    lead: 'Можно выбрать два ответа. Без талона их никто не увидит.',
    show: 'Показать маршрут',
    planHeading: 'Ваши первые шаги',
    planLead: 'По одному шагу.',
    planSheet: 'Лист можно взять с собой.',
    takeTicket: 'Взять талон',
  },

  sheet: {
    heading: 'Лист на бумаге',
    preparing: 'Готовим лист…',
    printing: 'Печатаем…',
    printed: 'Возьмите лист.',
    another: 'Печатаем прежний лист. Этот будет за ним.',
    done: 'Готово',
    again: 'Напечатать ещё раз',
    readHere: 'Всё можно прочитать на экране.',
    faults: {
      'no-printer': 'Сегодня не печатаем.',
      offline: 'Принтер не отвечает.',
      'out-of-paper': 'Бумага закончилась.',
      jam: 'Бумага застряла.',
      'cover-open': 'Принтер открыт.',
      stuck: 'Принтер молчит.',
      other: 'Лист не вышел.',
    } satisfies Record<PrintFault, string>,
    staffKnow: 'Мы уже позвали сотрудника.',
  },

  paper: {
    /** PDF titles: shown by print queues, so they say nothing about the visitor. */
    topicTitle: 'Памятка',
    routeTitle: 'Маршрут',
    who: 'Кому',
    steps: 'Шаги',
    papers: 'Что взять с собой',
    comeAnyway: 'Чего-то нет? Всё равно приходите.',
    where: 'Где',
    time: 'Сколько времени',
    mistake: 'Частая ошибка',
    routeHeading: 'Мои первые шаги',
    routeLead: 'По одному шагу. Сделали — отметьте.',
    printed: (date: string) => `Напечатано ${date}.`,
    link: 'Сайт:',
    noName: 'Имени на листе нет.',
  },
} as const;

type Own = typeof services.paper;

/** A centre may say some of them in words of its own. */
export type SheetTexts = { readonly [K in keyof Own]: Own[K] extends string ? string : Own[K] };
