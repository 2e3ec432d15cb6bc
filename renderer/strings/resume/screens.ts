/** Words of the screens around the printed résumé: preview, printing, what comes after, taking it along. */
import type { PrintFault } from '#shared/printing/printer.ts';
import { plural } from '../plural.ts';

const sheets = (count: number): string => plural(count, 'лист', 'листа', 'листов');

export const resumeScreens = {
  preview: {
    heading: 'Вот ваше резюме',
    making: 'Готовим лист…',
    failed: 'Лист не открылся. Это наша неполадка. Ответы на месте.',
    again: 'Попробовать ещё раз',
    print: 'Напечатать',
    look: 'Другой вид',
    larger: 'Крупнее',
    smaller: 'Мельче',
    up: 'Выше',
    down: 'Ниже',
    hide: 'Скрыть',
    show: 'Показать',
    covered: 'Лист закрыт от чужих глаз.',
    sheet: (page: number, count: number) => (count === 1 ? 'Один лист' : `Лист ${page} из ${count}`),
    picture: (page: number) => `Лист ${page} вашего резюме`,
    takeAlong: 'Взять без бумаги',
  },

  look: {
    heading: 'Как составить лист?',
    layout: 'Порядок',
    layouts: { 'by-years': 'По годам', 'by-skills': 'По умениям' },
    layoutHint: {
      'by-years': 'По годам: сначала работы, новая первой.',
      'by-skills': 'По умениям: сначала то, что умеете. Работы — коротко.',
    },
    design: 'Вид',
    designs: { plain: 'Простой', accent: 'С цветом' },
    done: 'Показать лист',
  },

  copies: {
    heading: 'Сколько напечатать?',
    one: 'Одно резюме',
    two: 'Два',
    twoHint: 'Одно отдать, одно себе.',
    three: 'Три',
    threeHint: 'Если ходите по нескольким местам.',
    start: 'Печатать',
    total: (count: number) => `Выйдет ${sheets(count)}.`,
    going: 'Дождитесь листа. Потом можно напечатать ещё.',
    look: 'Посмотреть, как идёт',
  },

  paper: {
    heading: {
      going: 'Резюме печатается',
      out: (count: number) => (count === 1 ? 'Возьмите лист' : 'Возьмите листы'),
      fault: 'Листа пока нет',
    },
    preparing: 'Готовим лист…',
    printing: (count: number) => `Печатаем. Выйдет ${sheets(count)}.`,
    ask: (count: number) => (count === 1 ? 'Лист вышел?' : 'Все листы вышли?'),
    yes: 'Да, у меня',
    no: 'Нет',
    faults: {
      'no-printer': 'Принтера сейчас нет.',
      offline: 'Принтер не отвечает.',
      'out-of-paper': 'Бумага закончилась.',
      jam: 'Бумага застряла.',
      'cover-open': 'Принтер открыт.',
      stuck: 'Принтер молчит.',
      other: 'Лист не вышел.',
    } satisfies Record<PrintFault, string>,
    notOut: 'Лист не вышел.',
    kept: 'Ваши ответы на месте. Мы позвали сотрудника.',
    again: 'Попробовать ещё раз',
    otherwise: 'Взять без бумаги',
  },

  after: {
    heading: 'Что дальше?',
    lead: 'Ответы сотрутся, когда вы закончите.',
    portal: '«Работа России»',
    portalHint: 'Куда что вписать на сайте',
    tips: 'Советы к разговору',
    tipsHint: 'Что сказать работодателю',
    take: 'Взять без бумаги',
    takeHint: 'На телефон или на флешку',
    ticket: 'Взять талон',
    ticketHint: 'Сотрудник поможет найти работу',
    myTicket: (label: string) => `Ваш номер ${label}`,
    again: 'Ещё экземпляр',
    print: 'Напечатать',
    erase: 'Стереть резюме',
  },

  erased: {
    heading: 'Всё стёрто',
    lead: 'На этом экране резюме больше нет. Оно только у вас.',
    home: 'На главный экран',
  },

  portal: {
    heading: 'Как перенести на «Работу России»',
    lead: 'Сайт trudvsem.ru. Порядок полей там может быть другим.',
    onPaper: 'как в вашем резюме',
    fields: {
      wanted: 'Желаемая должность',
      wage: 'Зарплата',
      employment: 'Тип занятости',
      schedules: 'График работы',
      readyFor: 'Готовность',
      jobs: 'Опыт работы',
      schooling: 'Образование',
      skills: 'Навыки',
      driving: 'Водительские права',
      licences: 'Удостоверения',
      about: 'О себе',
      contacts: 'Контакты',
    },
    jobs: (count: number) =>
      count === 1
        ? 'одно место — должность, организация, годы, обязанности.'
        : `${plural(count, 'место', 'места', 'мест')}, каждое отдельно: должность, организация, годы, обязанности.`,
    schools: (count: number) =>
      count === 1 ? 'одна запись.' : `${plural(count, 'запись', 'записи', 'записей')}, каждая отдельно.`,
    start: 'Войдите на сайт через «Госуслуги». Нажмите «Создать резюме».',
    end: 'Нажмите «Опубликовать». Не получилось — возьмите талон, сотрудник поможет.',
    done: 'Понятно',
  },

  take: {
    heading: 'Как взять без бумаги?',
    lead: 'Только если хотите. У нас ничего не останется.',
    phone: 'На телефон',
    phoneHint: 'Покажем код. Телефон прочитает текст.',
    stick: 'На флешку',
    stickHint: 'Запишем файлы на вашу флешку.',
    goOn: 'Что дальше',
  },

  code: {
    heading: 'Наведите камеру телефона',
    lead: 'Появится текст. Сохраните его у себя.',
    part: (part: number, count: number) => (count === 1 ? 'Весь текст в одном коде.' : `Код ${part} из ${count}.`),
    label: (part: number) => `Код ${part} с текстом резюме`,
    next: 'Следующий код',
    again: 'К первому коду',
    done: 'Готово',
    secret: 'Код видят все, кто рядом. Встаньте ближе к экрану.',
  },

  stick: {
    heading: 'Резюме на флешку',
    wait: 'Вставьте флешку.',
    write: (name: string) => `Записать на «${name}»`,
    told: 'Файлы останутся на флешке. Стереть их сможете только вы.',
    writing: 'Записываем… Не вынимайте.',
    written: (names: string) => `Готово. Флешку можно вынуть. На ней: ${names}.`,
    problems: {
      'no-stick': 'Флешки не видно. Вставьте её ещё раз.',
      'stick-full': 'На флешке нет места.',
      'stick-locked': 'На эту флешку нельзя записать.',
      'stick-failed': 'Записать не вышло. Попробуйте другую флешку.',
    },
    done: 'Готово',
  },
} as const;
