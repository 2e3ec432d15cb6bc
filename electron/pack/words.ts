/** What the office tool says. In Russian, because administrators of a centre read it. */
export const HELP = `Пакеты содержания для киоска.

  npm run pack -- new ПАПКА                        новая папка из содержания программы
  npm run pack -- check ПАПКА                      проверить тексты: что не так, в каком файле и строке
  npm run pack -- keygen ИМЯ [--no-password]       новый ключ: ИМЯ.key (секретный) и ИМЯ.pub (для киоска)
  npm run pack -- build ПАПКА --key ИМЯ.key --out ФАЙЛ.pack
        [--same-version]                           не увеличивать номер версии
  npm run pack -- verify ФАЙЛ.pack --key ИМЯ.pub   проверить готовый пакет, как это сделает киоск

Подписать программой minisign:
  npm run pack -- build ПАПКА --manifest pack.json
  minisign -Sm pack.json -s ИМЯ.key
  npm run pack -- build ПАПКА --signed pack.json --out ФАЙЛ.pack

В Windows набирайте это в «Командной строке». PowerShell теряет «--»: там его берут в кавычки, npm run pack '--' build …
`;

/** As it is typed: a name with a blank would come apart. */
const typed = (path: string): string => (/\s/.test(path) ? `"${path}"` : path);

export const words = {
  unknownVerb: (verb: string) => `Нет такой команды: ${verb}`,
  missing: (what: string) => `Не хватает: ${what}`,
  unknownOption: (option: string) => `Нет такого параметра: ${option}`,
  optionAlone: (option: string) => `Параметр ${option} написан не так. Как нужно:`,
  extra: (word: string) => `Лишнее слово: ${word}. Имя с пробелом берут в кавычки: "Тексты центра".`,
  notPackName: (file: string) => `Имя пакета должно кончаться на .pack, иначе киоск его не найдёт: ${file}`,
  folderTaken: (folder: string) => `Папка уже есть и не пуста: ${folder}. Назовите другую.`,
  noFolder: (folder: string) => `Нет такой папки: ${folder}`,
  noFile: (file: string) => `Файл не открывается: ${file}`,
  noSource: (folder: string) => `В папке ${folder} нет файла pack.yaml. Новую папку делает команда new.`,
  badSource: (line: number, what: string) => `pack.yaml:${line}: ${what}`,
  made: (folder: string) => `Готово. Папка: ${folder}\nПравьте файлы в content, потом: npm run pack -- check ${typed(folder)}`,
  sourceFile: (id: string) => `# Что это за пакет. Правьте title; id не меняйте после первой установки.
id: ${id}
title: Центр занятости населения
# Номер последнего пакета. Команда build увеличивает его сама.
version: 0
# Последний день, когда пакет можно поставить. Строку можно убрать.
# valid_until: 2027-12-31
`,
  checking: 'Проверяем',
  noRoomToUnpack:
    'Пакет не вышло распаковать для проверки. Посмотрите на этом компьютере, есть ли место и можно ли писать в папку временных файлов.',
  checked: (topics: number) => `Всё в порядке. Тем: ${topics}.`,
  without: {
    speech: (files: readonly string[]) => `Без голоса, это не помеха (записи кладут в speech): ${files.join(', ')}`,
    image: (files: readonly string[]) => `Без картинки, это не помеха (картинки кладут в images): ${files.join(', ')}`,
  },
  findings: (count: number) => `Найдено замечаний: ${count}.`,
  wordingLeft: (count: number) => `Замечаний к словам: ${count}. Посмотрите их: npm run pack -- check`,
  unread: 'отсюда киоск этого файла не прочтёт: темы лежат в папке topics, файлы .yaml — прямо в content',
  writing: 'Пишем',
  built: (file: string, version: number, megabytes: string, files: number) =>
    `Готово: ${file}\nВерсия ${version}, файлов: ${files}, ${megabytes} МБ.`,
  manifestWritten: (file: string) => `Описание записано: ${file}\nПодпишите его: minisign -Sm ${typed(file)} -s КЛЮЧ`,
  manifestStale: 'Папка изменилась после того, как записали описание. Начните снова с --manifest.',
  noSignature: (file: string) => `Нет подписи: ${file}.minisig`,
  keyTaken: (file: string) => `Такой файл уже есть: ${file}. Назовите ключ иначе: старый ключ нельзя потерять.`,
  keyMade: (secret: string, open: string, id: string) =>
    `Готово.\n${secret}  секретный ключ: храните его, никому не давайте, на флешку для киоска не кладите.\n${open}  для киоска: «Обновить содержание» → «Ключи».\nНомер ключа: ${id}`,
  keyProblems: {
    'key-file-bad': 'Это не секретный ключ.',
    'password-needed': 'Ключ закрыт паролем.',
    'password-wrong': 'Пароль не подошёл.',
    'key-too-costly': 'Этот ключ просит слишком много памяти.',
  },
  badPublicKey: (file: string) => `Это не открытый ключ: ${file}`,
  askPassword: 'Пароль: ',
  askAgain: 'Ещё раз: ',
  passwordsDiffer: 'Пароли не совпали.',
  passwordEmpty: 'Пароль пустой. Для ключа без пароля есть --no-password.',
  stretching: 'Готовим ключ, это займёт несколько секунд…',
  refused: (what: string, detail: string | null, todo: string) => `${what}${detail === null ? '' : ` ${detail}`}\n${todo}`,
  verified: (title: string, version: number, day: string, files: number, key: string) =>
    `Пакет цел и подписан.\n«${title}», версия ${version} от ${day}, файлов: ${files}, ключ ${key}.`,
  diskProblem: (code: string, path: string) => {
    if (code === 'ENOSPC' || code === 'EDQUOT') return 'На диске кончилось место. Освободите его и повторите.';
    if (code === 'ENOENT') return `Нет такого файла или папки: ${path}`;
    return `Файл не читается или не записывается: ${path} (${code}). Закройте его в других программах, проверьте права.`;
  },
} as const;
