/**
 * Five people and the résumés they would take home (issue «résumé»). Nobody real. What they chose is in the words of the content;
 * work and schooling in a colony in the neutral wordings of domain §3.3. Letters in what they typed are those of the keys: «категории С»
 * is Cyrillic.
 */
import type { Job, Resume } from '#shared/resume/resume.ts';

const noTerms: Resume['terms'] = { employment: [], schedules: [], districts: [], travelMinutes: null, wage: null, readyFor: [] };
const noContacts: Resume['contacts'] = { phone: '', email: '', through: '', place: '' };

/** Nothing but the one thing that is asked of everybody. */
export const emptyResume: Resume = {
  name: '',
  contacts: noContacts,
  wanted: ['Грузчик'],
  terms: noTerms,
  jobs: [],
  skills: [],
  schooling: [],
  driving: [],
  licences: [],
  about: [],
  gap: '',
  layout: 'by-skills',
};

export const welderWithAGap: Resume = {
  name: 'Сергей Анатольевич Мухаметшин',
  contacts: { phone: '89511234567', email: '', through: '', place: 'Челябинск, Металлургический район' },
  wanted: ['Сварщик', 'Слесарь-сантехник'],
  terms: {
    employment: ['полная'],
    schedules: ['полный рабочий день', 'сменный', 'вахтовый метод'],
    districts: ['Калининский', 'Металлургический', 'Тракторозаводский'],
    travelMinutes: 60,
    wage: { from: 60_000, to: 80_000 },
    readyFor: ['переобучение', 'командировки'],
  },
  jobs: [
    {
      title: 'Сварщик',
      employer: 'ООО «Уралметаллстрой»',
      place: 'Челябинск',
      from: 2014,
      to: 2019,
      duties: ['ручная дуговая сварка', 'полуавтомат', 'чтение простых чертежей'],
    },
    {
      title: 'Помощник сварщика',
      employer: 'ремонтный участок завода',
      place: 'Копейск',
      from: 2011,
      to: 2014,
      duties: ['резка металла', 'зачистка швов'],
    },
  ],
  skills: ['ручная дуговая сварка', 'полуавтомат', 'чтение простых чертежей', 'резка металла', 'зачистка швов'],
  schooling: [
    { kind: 'Профессиональное училище', name: '№ 35, Челябинск', profession: 'Сварщик, 4-й разряд', year: 2011, hasPaper: true },
  ],
  driving: ['B'],
  licences: ['Удостоверение сварщика'],
  about: ['Не боюсь тяжёлой работы', 'Умею работать в команде', 'Прихожу вовремя'],
  gap: 'Перерыв в работе. Выйти могу сразу.',
  layout: 'by-years',
};

/** Trained and employed in a colony: wording A for the work, the school as its paper says. Her last job ended two years ago: no gap. */
export const seamstressTrainedInAColony: Resume = {
  name: 'Алия Рафаиловна',
  contacts: { ...noContacts, through: 'Через центр занятости г. Челябинска' },
  wanted: ['Швея', 'Закройщик'],
  terms: {
    ...noTerms,
    employment: ['полная'],
    schedules: ['полный рабочий день', 'сменный'],
    districts: ['Ленинский'],
    travelMinutes: 45,
  },
  jobs: [
    {
      title: 'Швея',
      employer: 'Швейное производство',
      place: 'Челябинская область',
      from: 2021,
      to: 2024,
      duties: ['работа на прямострочной машине', 'пошив спецодежды', 'работа на потоке'],
    },
  ],
  skills: ['работа на прямострочной машине', 'пошив спецодежды', 'работа на потоке', 'оверлок', 'проверка качества'],
  schooling: [
    {
      kind: 'Профессиональное училище',
      name: 'Челябинская область',
      profession: 'Швея, 3-й разряд',
      year: 2021,
      hasPaper: true,
    },
  ],
  driving: [],
  licences: [],
  about: ['Быстро учусь', 'Работаю аккуратно'],
  gap: '',
  layout: 'by-skills',
};

/** Eighteen, no work yet: skills and school are what there is. Name and telephone are left for the pen. */
export const firstJobAt18: Resume = {
  ...emptyResume,
  wanted: ['Продавец', 'Грузчик', 'Повар'],
  contacts: { ...noContacts, place: 'Челябинск' },
  terms: { ...noTerms, employment: ['полная', 'временная'], schedules: ['сменный', 'гибкий'], travelMinutes: 30 },
  skills: ['погрузка и разгрузка', 'склад и учёт', 'чистота на кухне'],
  schooling: [{ kind: 'Среднее общее образование', name: '', profession: '', year: 2026, hasPaper: true }],
  about: ['Быстро учусь', 'Не спорю, решаю спокойно', 'Прихожу вовремя'],
};

export const motherAfterLeave: Resume = {
  name: 'Қасымжанова-Нурмұхамедова Гүлнәз Әбілқасымқызы',
  contacts: { phone: '+79080001122', email: 'gulnaz.k@example.ru', through: '', place: 'Челябинск, Курчатовский район' },
  wanted: ['Повар'],
  terms: {
    employment: ['частичная'],
    schedules: ['неполный рабочий день', 'гибкий'],
    districts: ['Курчатовский', 'Центральный'],
    travelMinutes: 30,
    wage: { from: 40_000, to: 60_000 },
    readyFor: ['переобучение'],
  },
  jobs: [
    {
      title: 'Повар холодного цеха',
      employer: 'Столовая «Сәлам»',
      place: 'Челябинск',
      from: 2015,
      to: 2021,
      duties: ['заготовка продуктов', 'чистота на кухне'],
    },
    { title: 'Пекарь', employer: '', place: 'Қостанай', from: 2012, to: 2015, duties: ['выпечка хлеба'] },
  ],
  skills: ['заготовка продуктов', 'чистота на кухне', 'выпечка хлеба', 'горячий цех'],
  schooling: [
    { kind: 'Среднее профессиональное образование', name: 'Қостанай', profession: 'Повар-кондитер', year: 2012, hasPaper: true },
    { kind: 'Курсы', name: 'Челябинск', profession: 'Бухгалтер, 1С', year: 2024, hasPaper: true },
  ],
  licences: ['Медкнижка'],
  driving: ['B'],
  about: ['Работаю аккуратно', 'Без вредных привычек'],
  gap: 'Перерыв: уход за ребёнком. Выйти могу сразу.',
  layout: 'by-years',
};

const driverJobs = [
  ['ООО «Южуралтранс»', 'Челябинск', 2024, 'now'],
  ['ИП Хисматуллин', 'Копейск', 2022, 2024],
  ['Автоколонна № 1203', 'Челябинск', 2020, 2022],
  ['ООО «Хлебозавод № 7»', 'Челябинск', 2019, 2020],
  ['МУП «Челябинский дорожно-эксплуатационный трест Металлургического и Тракторозаводского районов»', 'Челябинск', 2017, 2019],
  ['перевозка зерна', 'Курганская область', 2016, 2017],
  ['ООО «Стройкомплект»', 'Миасс', 2014, 2016],
  ['', 'Златоуст', 2012, 2014],
  ['такси', 'Челябинск', 2010, 2012],
  ['ООО «Магнитка-Транс»', 'Магнитогорск', 2007, 2010],
  ['совхоз', 'Башҡортостан, Өфө районы', 2004, 2007],
  ['строительное управление', 'Челябинск', 2001, 2004],
] as const;

export const driverWithTwelveJobs: Resume = {
  name: 'Хөснөтдинов-Преображенский Айдар Ҡасим улы',
  contacts: { phone: '89220000000', email: '', through: '', place: 'Челябинск' },
  wanted: ['Водитель категории С', 'Водитель-экспедитор'],
  terms: {
    employment: ['полная'],
    schedules: ['полный рабочий день', 'вахтовый метод'],
    districts: [],
    travelMinutes: null,
    wage: { from: 100_000, to: null },
    readyFor: ['командировки', 'переезд'],
  },
  jobs: driverJobs.map(([employer, place, from, to], index): Job => ({
    title: index === 10 ? 'Тракторист' : 'Водитель',
    employer,
    place,
    from,
    to,
    duties:
      index < 4
        ? ['перевозка грузов', 'работа по городу и области', 'путевые листы']
        : [index === 10 ? 'работа на тракторе' : 'перевозка грузов'],
  })),
  skills: ['перевозка грузов', 'работа на тракторе', 'путевые листы', 'мелкий ремонт машины', 'погрузка и разгрузка'],
  schooling: [
    { kind: 'Курсы', name: 'ДОСААФ, Челябинск', profession: 'Водитель В, С, Е', year: 2001, hasPaper: true },
    { kind: 'Профессиональное училище', name: 'Башҡортостан', profession: 'Тракторист', year: 2000, hasPaper: null },
    { kind: 'Основное общее образование', name: '', profession: '', year: null, hasPaper: false },
  ],
  driving: ['B', 'C', 'CE'],
  licences: ['Удостоверение стропальщика', 'Карта водителя'],
  about: ['Отвечаю за своё дело', 'Не спорю, решаю спокойно', 'Без вредных привычек'],
  gap: '',
  layout: 'by-years',
};

export const people = {
  'welder-with-a-gap': welderWithAGap,
  'seamstress-trained-in-a-colony': seamstressTrainedInAColony,
  'first-job-at-18': firstJobAt18,
  'mother-after-leave': motherAfterLeave,
  'driver-with-twelve-jobs': driverWithTwelveJobs,
} as const satisfies Record<string, Resume>;
