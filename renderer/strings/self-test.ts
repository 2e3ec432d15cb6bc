/** Words of «Проверить всё»: what is so, and what to do about it. Read by a member of staff, not by a programmer. */
import type { PrintFault } from '#shared/printing/printer.ts';
import { plural } from './plural.ts';

const records = (count: number): string => plural(count, 'запись', 'записи', 'записей');
const MINUTE_MS = 60_000;
const MINUTES_A_DAY = 1440;

export const selfTest = {
  open: 'Проверить всё',
  heading: 'Проверка киоска',
  running: 'Проверяем. Это до минуты.',
  again: 'Проверить ещё раз',
  well: 'Всё в порядке.',
  attention: (count: number) => `Требуют внимания: ${count}.`,
  noAnswer: 'Программа киоска не отвечает. Закройте киоск и откройте снова.',
  states: { well: 'В порядке', care: 'Проверьте', fault: 'Неисправно' },

  journal: 'Журнал',
  journalWell: (count: number) => `Пишется и читается. В последнем файле ${records(count)}, все целы.`,
  journalProblems: {
    'disk-full': 'Не пишется: на диске нет места. Освободите место. Талоны выдаются.',
    'not-writable': 'Не пишется: диск закрыт для записи. Позовите администратора.',
    'not-kept': 'Диск отдаёт не то, что на него записали. Позовите администратора.',
    changed: 'Последний файл повреждён. Закройте киоск и откройте снова: он восстановит файл из базы.',
  },

  database: 'База',
  databaseWell: 'Пишется и читается.',
  databaseProblems: {
    'not-kept': 'База отдаёт не то, что в неё записали. Закройте киоск и откройте снова.',
    'memory-only': 'База не открылась, записи идут только в журнал. Закройте киоск и откройте снова.',
  },
  persisted: 'Место для базы',
  persistedWell: 'Браузер не будет её очищать.',
  persistedCare: 'Браузер может её очистить, журнал восстановит. Выгружайте каждый день.',

  printer: 'Принтер',
  sheetPrinter: 'Принтер для листов',
  printerWell: 'Отвечает, бумага есть.',
  printerLow: 'Отвечает. Бумаги мало, положите новую.',
  printerNone: 'Киоск работает без принтера: так выбрано в «Настройках».',
  printerFaults: {
    'no-printer': 'Не подключён. Подключите его и выберите в «Настройках».',
    offline: 'Не отвечает. Проверьте питание и кабель.',
    'out-of-paper': 'Нет бумаги. Положите её.',
    jam: 'Застряла бумага. Откройте крышку и достаньте её.',
    'cover-open': 'Открыта крышка. Закройте её до щелчка.',
    stuck: 'Задание не печатается. Выключите принтер и включите снова.',
    other: 'Не печатает. Выключите принтер и включите снова.',
  } satisfies Record<PrintFault, string>,

  lastExport: 'Выгрузка',
  exportWell: (number: number) => `№ ${number}: подпись и файлы верны.`,
  exportNone: (time: string) => `Ещё не было. Первая будет в ${time}.`,
  exportLate: 'Очередная выгрузка ещё не сделана. Откройте «Выгрузки», нажмите «Выгрузить сейчас»: киоск скажет, что мешает.',
  exportsNotReadable: 'Папка выгрузок не открывается. Позовите администратора.',
  exportWrong: (number: number, what: string) => `№ ${number}: ${what} Возьмите её с флешки или позовите администратора.`,

  disk: 'Диск',
  gigabytes: (bytes: number) => `Свободно ${(bytes / 1e9).toLocaleString('ru', { maximumFractionDigits: 1 })} ГБ.`,
  diskLow: 'Освободите место.',
  diskScarce: 'Освободите место сейчас: выгрузки не делаются. Талоны выдаются.',

  clock: 'Часы',
  clockWell: (now: string) => `${now}. Сверьте со своими.`,
  clockBehind: (now: string, notBefore: string) =>
    `Отстают. Сейчас ${now}, а раньше было ${notBefore}. Поставьте верные дату и время.`,
  clockMoved: (byMs: number, now: string) =>
    `Их перевели на ${span(byMs)} ${byMs > 0 ? 'вперёд' : 'назад'}. Сейчас ${now}. Если неверно, поставьте верные.`,

  content: 'Содержание',
  contentStates: {
    sound: 'Подпись и все файлы верны.',
    shipped: 'То, что пришло с программой. Читается.',
    replaced: 'Установленное повредилось, показываем прежнее. Установите его ещё раз.',
    damaged: 'Файлы программы повреждены. Позовите администратора.',
  },

  window: 'Окно киоска',
  windowWell: 'Открыто одно, записи идут отсюда.',
  windowFault: 'Киоск открыт и в другом окне, записи идут оттуда. Закройте одно из них.',
} as const;

function span(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / MINUTE_MS);
  if (minutes >= MINUTES_A_DAY) return plural(Math.round(minutes / MINUTES_A_DAY), 'день', 'дня', 'дней');
  return plural(minutes, 'минуту', 'минуты', 'минут');
}
