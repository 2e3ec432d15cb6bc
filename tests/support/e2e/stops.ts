/** A walk past every screen of the kiosk, each in its fullest state. A stop is reached from the one before. */
import type { KioskServer } from '../machine/kiosk-server.ts';
import { paperComesOut } from './memory.ts';
import { ADMIN_PIN, PIN, type StaffMember } from './staff-member.ts';
import type { Visitor } from './visitor.ts';

export interface People {
  readonly visitor: Visitor;
  readonly staff: StaffMember;
  readonly kiosk: KioskServer;
}

export interface Stop {
  readonly name: string;
  /** Made of the same parts as another stop of its walk: only the thorough run looks at it. */
  readonly isAlike?: true;
  readonly reach: (people: People) => Promise<unknown>;
}

/** Starts before the kiosk was opened. */
export const checkInStops: readonly Stop[] = [
  { name: 'attract', reach: ({ visitor }) => visitor.arrives() },
  { name: 'home', reach: ({ visitor }) => visitor.begins() },
  { name: 'display', reach: ({ visitor }) => visitor.taps('Размер и цвет') },
  {
    name: 'menu',
    reach: async ({ visitor }) => {
      await visitor.taps('Готово');
      await visitor.taps('Взять талон');
    },
  },
  { name: 'choice-5', reach: ({ visitor }) => visitor.taps('Поддержка и бумаги') },
  { name: 'question-one-of-three', reach: ({ visitor }) => visitor.taps('Отказали в работе') },
  {
    name: 'question-with-note',
    reach: async ({ visitor }) => {
      await visitor.taps('Пропустить');
      await visitor.taps('Дома');
    },
  },
  {
    name: 'question-two-of-six',
    reach: async ({ visitor }) => {
      await visitor.taps('Продолжить');
      await visitor.taps('Жильё');
      await visitor.taps('Здоровье');
    },
  },
  {
    name: 'confirm',
    reach: async ({ visitor }) => {
      await visitor.taps('Продолжить');
      await visitor.taps('Нужна помощь');
    },
  },
  {
    name: 'choice-4',
    reach: async ({ visitor }) => {
      for (const heading of [
        'Что сейчас нужнее всего?',
        'Паспорт с собой?',
        'Вы у нас впервые?',
        'Поддержка и бумаги',
        'С чем вы пришли?',
      ]) {
        await visitor.taps('Назад');
        await visitor.seesScreen(heading);
      }
      await visitor.taps('Пособие и учёт');
    },
  },
  {
    name: 'question-of-four',
    reach: async ({ visitor }) => {
      await visitor.taps('Встать на учёт впервые');
      await visitor.taps('Пропустить');
      await visitor.taps('Нет');
    },
  },
  { name: 'still-there', reach: ({ visitor }) => visitor.isAway(301) },
  { name: 'still-there-seconds', reach: ({ visitor }) => visitor.isAway(24) },
];

/** Needs a printer that waits for `advance()`. */
export const ticketStops: readonly Stop[] = [
  {
    // Not the ten seconds before: it would come while they are looked at, its button where «Ещё» was, and be pressed for it.
    name: 'ticket-slow',
    reach: async ({ visitor }) => {
      await visitor.arrivesAndBegins();
      await visitor.taps('Взять талон');
      await visitor.taps('Пособие и учёт');
      await visitor.taps('Нужна справка');
      await visitor.skipsAllQuestions();
      await visitor.taps('Получить номер');
      await visitor.sees('Печатаем талон…');
      await visitor.waitsUntilSees(/Печать идёт дольше/);
    },
  },
  {
    name: 'ticket-printed',
    reach: async ({ visitor, kiosk }) => {
      // Another one: on twenty devices one looks so long at the slow one that it is given up.
      await visitor.ends();
      await visitor.begins();
      await visitor.asksForATicket();
      await visitor.sees('Печатаем талон…');
      await paperComesOut(kiosk);
      await visitor.waitsUntilSees(/Возьмите талон/);
    },
  },
  { name: 'ticket-held', reach: ({ visitor }) => visitor.taps('Талон у меня') },
  {
    name: 'ticket-held-with-topic',
    reach: async ({ visitor, kiosk }) => {
      await visitor.ends();
      await visitor.begins();
      await visitor.taps('Взять талон');
      await visitor.taps('Поддержка и бумаги');
      await visitor.taps('Документы');
      await visitor.taps('Пропустить');
      await visitor.taps('Потерян или меняю');
      await visitor.taps('Продолжить');
      await visitor.taps('Пропустить');
      await visitor.taps('Получить номер');
      await visitor.sees('Печатаем талон…');
      await paperComesOut(kiosk);
      await visitor.waitsUntilSees(/Возьмите талон/);
      await visitor.taps('Талон у меня');
    },
  },
  { name: 'home-with-ticket', reach: ({ visitor }) => visitor.taps('На главный экран') },
  {
    name: 'confirm-printer-out',
    reach: async ({ visitor, kiosk }) => {
      await visitor.ends();
      kiosk.printer.takePaperOut();
      await visitor.begins();
      await visitor.taps('Взять талон');
      await visitor.taps('Пособие и учёт');
      await visitor.taps('Мне назначили встречу');
      await visitor.skipsAllQuestions();
      await visitor.sees(/Принтер сейчас не печатает/);
    },
  },
  {
    name: 'ticket-no-paper',
    reach: async ({ visitor }) => {
      await visitor.taps('Получить номер');
      await visitor.sees('Мы позвали сотрудника. Он подойдёт к вам.');
    },
  },
  {
    name: 'superseded',
    reach: async ({ visitor, kiosk }) => {
      const newer = await visitor.page.context().newPage();
      await newer.goto(kiosk.origin);
      await visitor.seesScreen('Киоск открыт в другом окне');
      await newer.close();
    },
  },
];

/** Starts at a kiosk that has no PIN yet. */
export const staffDoorStops: readonly Stop[] = [
  {
    name: 'staff-first-pin',
    reach: async ({ staff }) => {
      await staff.arrives();
      await staff.holdsTheCorner();
      await staff.types('111');
    },
  },
  {
    name: 'staff-key',
    reach: async ({ staff }) => {
      await staff.types('111');
      await staff.taps('Дальше');
      await staff.seesScreen('Введите код ещё раз');
      await staff.types('111111');
      await staff.taps('Сохранить');
      await staff.sees(/легко угадать/);
      await staff.types(PIN);
      await staff.taps('Дальше');
      await staff.seesScreen('Введите код ещё раз');
      await staff.types(PIN);
      await staff.taps('Сохранить');
      await staff.seesScreen('Запишите запасной ключ');
    },
  },
  {
    name: 'staff-pin',
    reach: async ({ staff }) => {
      await staff.taps('Ключ записан');
      await staff.types('111111');
      await staff.taps('Войти');
      await staff.sees(/Код не подошёл/);
    },
  },
  { name: 'staff-recover', reach: ({ staff }) => staff.taps('Запасной ключ') },
  {
    name: 'staff-today-empty',
    reach: async ({ staff }) => {
      await staff.leavesTheScreen();
      await staff.comesIn();
    },
  },
  {
    name: 'staff-today',
    reach: async ({ staff, visitor }) => {
      await staff.leavesTheScreen();
      for (const _person of ['first', 'second', 'third']) {
        await visitor.begins();
        await visitor.taps('Взять талон');
        await visitor.taps('Поддержка и бумаги');
        await visitor.taps('Деньги и соцзащита');
        for (const answer of ['Да', 'Потерян или меняю', 'Жильё']) {
          await visitor.taps(answer);
          await visitor.taps('Продолжить');
        }
        for (const wish of ['Хочу говорить в отдельной комнате', 'Нужна помощь', 'Есть право пройти без очереди'])
          await visitor.taps(wish);
        await visitor.taps('Получить номер');
        await visitor.sees(/Возьмите талон/);
        await visitor.taps('Позвать сотрудника');
        await visitor.ends();
      }
      await staff.comesIn();
    },
  },
];

/** Starts inside the staff area. */
export const staffStops: readonly Stop[] = [
  { name: 'staff-state', reach: ({ staff }) => staff.taps('Состояние') },
  {
    name: 'staff-self-test',
    isAlike: true,
    reach: async ({ staff, kiosk }) => {
      kiosk.printer.setPaperLow(true);
      await staff.pagesTo('Проверить всё');
      await staff.taps('Проверить всё');
      await staff.sees(/Требуют внимания: \d/);
    },
  },
  {
    name: 'staff-settings',
    reach: async ({ staff }) => {
      await staff.taps('Назад');
      await staff.taps('Настройки');
    },
  },
  { name: 'staff-printer', reach: ({ staff }) => staff.opensSetting('Принтер для талонов') },
  { name: 'staff-paper', reach: ({ staff }) => nextSetting(staff, 'Бумага для талонов') },
  { name: 'staff-sheet-printer', reach: ({ staff }) => nextSetting(staff, 'Принтер для листов А4') },
  { name: 'staff-places', reach: ({ staff }) => nextSetting(staff, 'Куда идти по букве') },
  {
    name: 'staff-place',
    reach: async ({ staff }) => {
      await staff.opensSetting('Д');
      await staff.taps('Кабинет');
    },
  },
  {
    name: 'staff-idle',
    reach: async ({ staff }) => {
      await staff.taps('Готово');
      await staff.seesScreen('Куда идти по букве');
      await nextSetting(staff, 'Когда спрашивать «Вы ещё здесь?»');
    },
  },
  { name: 'staff-keep', reach: ({ staff }) => nextSetting(staff, 'Сколько хранить записи') },
  { name: 'staff-zone', reach: ({ staff }) => nextSetting(staff, 'Часовой пояс') },
  { name: 'staff-device', reach: ({ staff }) => nextSetting(staff, 'Экран') },
  { name: 'staff-new-pin', reach: ({ staff }) => nextSetting(staff, 'Сменить код') },
  {
    name: 'staff-spare-key',
    reach: async ({ staff }) => {
      await staff.taps('Назад');
      await staff.opensSetting('Новый запасной ключ');
    },
  },
  {
    name: 'staff-leave',
    reach: async ({ staff }) => {
      await staff.taps('Назад');
      await staff.opensSetting('Выйти из киоска');
    },
  },
  {
    name: 'staff-admin-pin',
    reach: async ({ staff }) => {
      await staff.taps('Отмена');
      await staff.opensSetting('Код администратора');
      await staff.types(PIN);
      await staff.taps('Дальше');
      await staff.seesScreen('Введите код ещё раз');
      await staff.types(PIN);
      await staff.taps('Сохранить');
      await staff.sees(/Этот код занят/);
    },
  },
  {
    name: 'staff-admin-pin-set',
    reach: async ({ staff }) => {
      await staff.types(ADMIN_PIN);
      await staff.taps('Дальше');
      await staff.seesScreen('Введите код ещё раз');
      await staff.types(ADMIN_PIN);
      await staff.taps('Сохранить');
      await staff.seesScreen('Настройки');
      await staff.opensSetting('Код администратора');
      await staff.taps('Убрать код');
    },
  },
  {
    name: 'staff-settings-of-staff',
    reach: async ({ staff }) => {
      await staff.leavesTheScreen();
      await staff.comesIn();
      await staff.taps('Настройки');
    },
  },
];

async function nextSetting(staff: StaffMember, title: string): Promise<void> {
  await staff.taps('Готово');
  await staff.opensSetting(title);
}
