/** Why a pack was not taken and what to do about it, in plain Russian: the kiosk's staff screens and the office tool say the same. */
import { russianDay } from '#shared/record/service-day.ts';
import type { PackRefusal, RefusalCode } from './refusals.ts';

const COPY = 'Скопируйте пакет на флешку ещё раз.';
const REBUILD = 'Соберите пакет заново: npm run pack -- build.';
const ORIGIN = 'Не ставьте этот пакет. Спросите того, кто его дал.';
const RENAME = 'Переименуйте файл и соберите пакет заново.';

/** What is wrong, then what to do. */
const texts: Record<RefusalCode, readonly [what: string, todo: string]> = {
  'not-a-pack': ['Это не пакет содержания.', 'Выберите файл с окончанием .pack, собранный программой «pack».'],
  'pack-too-big': ['Пакет больше 200 МБ.', 'Уменьшите картинки и звук, соберите пакет заново.'],
  'too-many-files': ['В пакете больше 5 000 файлов.', 'Уберите лишние файлы, соберите пакет заново.'],
  'zip-cut-off': ['Пакет обрывается: часть данных потеряна.', COPY],
  'zip-trailing-data': ['За концом пакета есть посторонние данные.', COPY],
  'zip-directory-damaged': ['Список файлов внутри пакета повреждён.', COPY],
  'zip-several-parts': ['Пакет разрезан на части.', REBUILD],
  'zip-64': ['Пакет собран как очень большой архив (ZIP64).', REBUILD],
  'zip-comment': ['В архив вписан посторонний комментарий.', REBUILD],
  'zip-extra-field': ['В архиве есть посторонние поля.', REBUILD],
  'zip-flags': ['Архив собран другой программой, киоск её не понимает.', REBUILD],
  'zip-encrypted': ['Файлы в пакете закрыты паролем.', REBUILD],
  'zip-compressed': ['Файлы в пакете сжаты. Киоск берёт только несжатые: так в пакете нельзя спрятать лишнее.', REBUILD],
  'zip-size-differs': ['Размер файла в пакете записан двумя разными числами.', ORIGIN],
  'zip-header-damaged': ['Заголовок файла в пакете повреждён.', COPY],
  'zip-headers-differ': ['Файл в пакете назван в двух местах по-разному.', ORIGIN],
  'zip-overlap': ['Файлы в пакете наложены друг на друга.', ORIGIN],
  'zip-gap': ['Между файлами пакета есть посторонние данные.', ORIGIN],
  'zip-folder': ['В пакете есть отдельная запись о папке.', REBUILD],
  'zip-link': ['В пакете есть ссылка на другой файл.', ORIGIN],
  'zip-device': ['В пакете есть не файл, а устройство.', ORIGIN],
  'zip-name-encoding': ['Имя файла в пакете записано нечитаемыми знаками.', REBUILD],

  'file-too-big': ['Файл в пакете больше 50 МБ.', 'Уменьшите его и соберите пакет заново.'],
  'text-too-big': ['Файл с текстом больше 1 МБ.', 'Уберите из него лишнее и соберите пакет заново.'],
  'file-missing': ['В пакете нет файла из его списка.', COPY],
  'file-not-listed': ['В пакете есть файл, которого нет в подписанном списке.', ORIGIN],
  'file-size-differs': ['Размер файла не сходится с подписанным списком.', COPY],
  'file-damaged': ['Содержимое файла не сходится с подписанным списком.', COPY],

  'manifest-missing': ['В пакете нет его описания (pack.json).', REBUILD],
  'manifest-too-big': ['Описание пакета слишком большое.', REBUILD],
  unsigned: ['Пакет не подписан.', 'Подпишите его своим ключом: npm run pack -- build … --key.'],
  'signature-too-big': ['Подпись пакета слишком длинная.', 'Подпишите пакет заново.'],
  'signature-damaged': ['Подпись пакета повреждена.', COPY],
  'signature-old-kind': ['Подпись старого вида.', 'Подпишите заново: minisign без ключа -l.'],
  'key-unknown': [
    'Пакет подписан ключом, которого киоск не знает.',
    'Если ключ ваш, добавьте его в «Ключи». Если нет, не ставьте пакет.',
  ],
  'key-withdrawn': ['Пакет подписан отозванным ключом.', 'Подпишите его действующим ключом.'],
  'signature-wrong': ['Подпись не подходит: описание пакета меняли после подписи.', ORIGIN],
  'signature-comment-wrong': ['Пояснение к подписи меняли после подписи.', ORIGIN],
  'manifest-not-text': ['Описание пакета записано нечитаемыми знаками.', REBUILD],
  'manifest-not-json': ['Описание пакета нельзя прочитать.', REBUILD],
  'manifest-key-twice': ['В описании пакета одно и то же указано дважды.', REBUILD],
  'manifest-key-forbidden': ['В описании пакета есть запрещённое слово.', ORIGIN],
  'manifest-key-unknown': [
    'В описании пакета есть то, чего киоск не знает.',
    'Обновите программу киоска или соберите пакет заново.',
  ],
  'manifest-wrong': ['Описание пакета заполнено не так, как нужно.', REBUILD],
  'manifest-newer-format': ['Пакет нового вида, киоск его ещё не понимает.', 'Обновите программу киоска.'],

  'app-too-old': ['Пакет сделан для более новой программы киоска.', 'Обновите программу киоска.'],
  'app-too-new': ['Пакет сделан для старой программы киоска.', 'Соберите пакет заново для этой версии.'],
  expired: ['Срок пакета вышел.', 'Поправьте valid_until в pack.yaml и соберите пакет заново.'],
  'older-than-seen': [
    'Киоск уже видел пакет новее.',
    'Возьмите самый новый пакет. Начали с новой папки? Впишите в pack.yaml номер (version) с киоска и соберите снова.',
  ],
  'version-used-twice': ['Пакет с этим номером версии уже был, и он другой.', 'Увеличьте номер версии и соберите пакет заново.'],
  'media-bad': ['Картинка или запись голоса в пакете не годится.', 'Проверьте папку: npm run pack -- check.'],
  'content-bad': ['Содержание пакета не сходится само с собой.', 'Проверьте папку: npm run pack -- check.'],

  'stick-gone': ['Флешку вынули. Киоск не изменился.', 'Вставьте флешку и начните снова.'],
  'stick-unreadable': ['Флешка не читается.', 'Попробуйте другую флешку.'],
  'not-found': ['Этого пакета на флешке больше нет.', 'Вставьте флешку и выберите пакет снова.'],
  'disk-full': ['На киоске мало места. Киоск не изменился.', 'Освободите место на диске и начните снова.'],
  'disk-not-writable': ['Киоск не может записать пакет на свой диск.', 'Позовите техника: диск закрыт для записи.'],
  'previous-damaged': ['Прежнее содержание повредилось на диске киоска.', 'Поставьте нужный пакет с флешки.'],
  stopped: ['Установку остановили. Киоск не изменился.', 'Когда будете готовы, начните снова.'],

  'name-empty': ['У файла в пакете пустое имя.', REBUILD],
  'name-backslash': ['В имени файла есть обратная черта.', REBUILD],
  'name-drive': ['Имя файла начинается с буквы диска.', ORIGIN],
  'name-absolute': ['Имя файла ведёт в корень диска.', ORIGIN],
  'name-climbs': ['Имя файла выводит из папки пакета.', ORIGIN],
  'name-control': ['В имени файла есть невидимые знаки.', RENAME],
  'name-not-nfc': ['Имя файла записано составными буквами.', RENAME],
  'name-too-long': ['Имя файла длиннее 120 знаков.', RENAME],
  'name-too-deep': ['Папки вложены глубже шести уровней.', 'Разложите файлы проще и соберите пакет заново.'],
  'name-reserved': ['Такое имя файла занято системой Windows.', RENAME],
  'name-hidden': ['Имя файла начинается с точки.', RENAME],
  'name-edge': ['Имя файла начинается или кончается пробелом или точкой.', RENAME],
  'name-character': ['В имени файла есть недопустимый для пакета знак.', RENAME],
  'name-kind': [
    'Файлы такого вида в пакет не берём.',
    'Оставьте тексты (.md, .yaml), картинки (.png) и звук (.mp3, .ogg, .wav).',
  ],
  'name-capital-ending': [
    'Окончание имени файла написано заглавными буквами.',
    'Напишите его строчными: .png, а не .PNG. В Windows окончания видны так: Проводник → «Вид» → «Расширения имён файлов».',
  ],
  'name-twice': ['Два файла в пакете названы одинаково.', ORIGIN],
  'name-same-elsewhere': ['Имена двух файлов отличаются только видом букв.', RENAME],
  'name-file-and-folder': ['Одно имя и у файла, и у папки.', RENAME],
};

/** What a detail is that is no file of the pack. */
const labels: Partial<Record<RefusalCode, string>> = {
  'key-withdrawn': 'Номер ключа',
  'app-too-old': 'Нужна версия программы не ниже',
  'app-too-new': 'Нужна версия программы ниже',
  expired: 'Последний день',
  'older-than-seen': 'Версия в пакете и на киоске',
  'version-used-twice': 'Версия',
};

export interface RefusalText {
  /** What is wrong. */
  readonly what: string;
  readonly todo: string;
  /** «Где: topics/a.md», «Последний день: 31.12.2026»; null: it is about the pack as a whole. */
  readonly detail: string | null;
}

export function refusalText({ code, file }: PackRefusal): RefusalText {
  const [what, todo] = texts[code];
  if (file === undefined) return { what, todo, detail: null };
  return { what, todo, detail: `${labels[code] ?? 'Где'}: ${code === 'expired' ? russianDay(file) : file}` };
}

export const refusalCodes = Object.keys(texts) as readonly RefusalCode[];
