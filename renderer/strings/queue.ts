/** Words of the way to a ticket and of the ticket itself. Never a purpose or a category: the number is all that others may see. */
import type { PrintFault } from '#shared/printing/printer.ts';
import { aboutMinutes, people } from './plural.ts';

export const queue = {
  menu: { heading: 'С чем вы пришли?', lead: 'Выберите то, что ближе всего.' },
  choice: { lead: 'Уточните, чтобы вас приняли быстрее.' },

  question: {
    progress: (index: number, total: number) =>
      total === 1 ? 'Один вопрос · можно пропустить' : `Вопрос ${index} из ${total} · можно пропустить`,
    next: 'Продолжить',
    skip: 'Пропустить',
  },

  confirm: {
    heading: (ahead: number) => (ahead === 0 ? 'Перед вами никого нет' : `Перед вами ${people(ahead)}`),
    wait: (minutes: number) => `Ждать около ${aboutMinutes(minutes)}.`,
    lead: 'Отметьте, если нужно. Можно ничего не отмечать.',
    privateRoom: 'Хочу говорить в отдельной комнате',
    privateRoomHint: 'Сотрудник увидит это у себя.',
    needsHelp: 'Нужна помощь',
    needsHelpHint: 'Прочитать, вписать, подняться. Сотрудник подойдёт сам.',
    priority: 'Есть право пройти без очереди',
    priorityHint: 'Покажите документ сотруднику.',
    printerOut: 'Принтер сейчас не печатает. Номер покажем на экране.',
    take: 'Получить номер',
  },

  ticket: {
    heading: 'Ваш номер',
    yours: 'Вас позовут по номеру.',
    preparing: 'Готовим талон…',
    printing: 'Печатаем талон…',
    slow: 'Печать идёт дольше обычного. Подождите или нажмите «Номер запомнил(а)».',
    takePaper: 'Возьмите талон.',
    remembered: 'Номер за вами. Вас позовут.',
    // What nobody says to hold becomes void (decision 4): whoever leaves without the press would wait in vain.
    remember: (label: string) => `Запомните номер: ${label}. Нажмите «Номер запомнил(а)», и он останется за вами.`,
    have: 'Талон у меня',
    notOut: 'Талон не вышел',
    memorised: 'Номер запомнил(а)',
    reprint: 'Напечатать ещё раз',
    home: 'На главный экран',
    finish: 'Закончить',
    next: 'Что дальше',
    place: (place: string) => `Пройдите: ${place}.`,
    noPlace: 'Сядьте, где удобно.',
    ahead: (ahead: number) => (ahead === 0 ? 'Перед вами никого нет.' : `Перед вами ${people(ahead)}.`),
    wait: (minutes: number) => `Ждать около ${aboutMinutes(minutes)}.`,
    bring: 'Что взять с собой:',
    bringIfAny: 'Если есть:',
    bringLater: 'Чего-то нет? Всё равно идите.',
    noPapers: 'Бумаги не нужны.',
    voided: 'Этот номер больше не действует. Возьмите новый или подойдите к сотруднику.',
  },

  /** What the visitor is told; the device's own words go to staff. */
  faults: {
    'no-printer': 'Бумажного талона сегодня нет.',
    offline: 'Принтер не отвечает.',
    'out-of-paper': 'Бумага закончилась.',
    jam: 'Бумага застряла.',
    'cover-open': 'Принтер открыт.',
    stuck: 'Принтер молчит.',
    other: 'Талон не напечатался.',
  } satisfies Record<PrintFault, string>,
} as const;
