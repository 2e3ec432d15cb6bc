/** What the five people of people.ts answer, screen by screen: «job-title 0» is the title of the first job they tell. */
import {
  type Draft,
  type DraftContacts,
  type DraftJob,
  type DraftSchool,
  type Title,
  withJob,
  withSchool,
} from '#shared/resume/draft.ts';
import type { Resume } from '#shared/resume/resume.ts';
import { driverWithTwelveJobs, firstJobAt18, motherAfterLeave, seamstressTrainedInAColony, welderWithAGap } from './people.ts';

type Answer = (draft: Draft) => Draft;
/** Screens without an answer are skipped. `'layout 0'` is chosen on the check page. */
export type Answers = Readonly<Record<string, Answer>>;

export const trade = (id: string, text: string): Title => ({ trade: id, text });
export const own = (text: string): Title => ({ trade: null, text });

const tells = (change: Partial<Draft>): Answer => {
  return (draft) => ({ ...draft, ...change });
};

function job(index: number, { title, employer, place, from, to, duties }: Partial<DraftJob>): Answers {
  const part = (change: Partial<DraftJob>): Answer => {
    return (draft) => withJob(draft, index, change);
  };
  return {
    [`job-title ${index}`]: part({ title: title ?? null }),
    ...(employer !== undefined && { [`job-employer ${index}`]: part({ employer }) }),
    ...(place !== undefined && { [`job-place ${index}`]: part({ place }) }),
    ...(from !== undefined && { [`job-from ${index}`]: part({ from }) }),
    ...(to !== undefined && { [`job-to ${index}`]: part({ to }) }),
    ...(duties !== undefined && { [`job-duties ${index}`]: part({ duties }) }),
  };
}

function school(index: number, { kind, profession, grade, place, year, hasPaper }: Partial<DraftSchool>): Answers {
  const part = (change: Partial<DraftSchool>): Answer => {
    return (draft) => withSchool(draft, index, change);
  };
  return {
    [`school-kind ${index}`]: part({ kind: kind ?? null }),
    ...(profession !== undefined && { [`school-profession ${index}`]: part({ profession }) }),
    ...(grade !== undefined && { [`school-grade ${index}`]: part({ grade }) }),
    ...(place !== undefined && { [`school-place ${index}`]: part({ place }) }),
    ...(year !== undefined && { [`school-year ${index}`]: part({ year }) }),
    ...(hasPaper !== undefined && { [`school-paper ${index}`]: part({ hasPaper }) }),
  };
}

const contacts = (told: Partial<DraftContacts>): Answers =>
  Object.fromEntries(Object.entries(told).map(([name, text]) => [`${name} 0`, tells({ [name]: text })]));

/** What everybody answers in the words that stand on paper already. */
function marks({ skills, driving, licences, about, gap, terms }: Resume): Answers {
  return {
    'districts 0': tells({ districts: terms.districts }),
    'travel 0': tells({ travelMinutes: terms.travelMinutes }),
    'skills 0': tells({ skills }),
    'licences 0': tells({ driving, licences }),
    'about 0': tells({ about }),
    ...(gap !== '' && { 'gap 0': tells({ gap }) }),
  };
}

const welder: Answers = {
  ...marks(welderWithAGap),
  'wanted 0': tells({ wanted: [trade('welder', 'Сварщик'), trade('plumber', 'Слесарь-сантехник')] }),
  'ways 0': tells({ ways: ['full-day', 'shifts', 'rotation', 'learning', 'trips'] }),
  'wage 0': tells({ wage: 'from-60' }),
  ...job(0, {
    title: trade('welder', 'Сварщик'),
    employer: 'ООО «Уралметаллстрой»',
    place: 'Челябинск',
    from: 2014,
    to: 2019,
    duties: ['ручная дуговая сварка', 'полуавтомат', 'чтение простых чертежей'],
  }),
  ...job(1, {
    title: own('Помощник сварщика'),
    employer: 'ремонтный участок завода',
    place: 'Копейск',
    from: 2011,
    to: 2014,
    duties: ['резка металла', 'зачистка швов'],
  }),
  ...school(0, {
    kind: 'vocational',
    profession: 'Сварщик',
    grade: '4-й разряд',
    place: '№ 35, Челябинск',
    year: 2011,
    hasPaper: true,
  }),
  ...contacts({
    name: 'Сергей Анатольевич Мухаметшин',
    phone: '89511234567',
    home: 'Челябинск, Металлургический район',
  }),
  'layout 0': tells({ layout: 'by-years' }),
};

const seamstress: Answers = {
  ...marks(seamstressTrainedInAColony),
  'wanted 0': tells({ wanted: [trade('seamstress', 'Швея'), trade('cutter', 'Закройщик')] }),
  'ways 0': tells({ ways: ['full-day', 'shifts'] }),
  ...job(0, {
    title: trade('seamstress', 'Швея'),
    employer: 'Швейное производство',
    place: 'Челябинская область',
    from: 2021,
    to: 2024,
    duties: ['работа на прямострочной машине', 'пошив спецодежды', 'работа на потоке'],
  }),
  ...school(0, {
    kind: 'vocational',
    profession: 'Швея',
    grade: '3-й разряд',
    place: 'Челябинская область',
    year: 2021,
    hasPaper: true,
  }),
  ...contacts({ name: 'Алия Рафаиловна' }),
  'reach 0': tells({ reach: ['Через центр занятости г. Челябинска'] }),
};

const firstJob: Answers = {
  ...marks(firstJobAt18),
  'wanted 0': tells({ wanted: [trade('seller', 'Продавец'), trade('loader', 'Грузчик'), trade('cook', 'Повар')] }),
  'ways 0': tells({ ways: ['shifts', 'flexible', 'temporary'] }),
  ...school(0, { kind: 'eleven', year: 2026, hasPaper: true }),
  ...contacts({ home: 'Челябинск' }),
};

const mother: Answers = {
  ...marks(motherAfterLeave),
  'wanted 0': tells({ wanted: [trade('cook', 'Повар')] }),
  'ways 0': tells({ ways: ['part-day', 'flexible', 'learning'] }),
  'wage 0': tells({ wage: 'from-40' }),
  ...job(0, {
    title: own('Повар холодного цеха'),
    employer: 'Столовая «Сәлам»',
    place: 'Челябинск',
    from: 2015,
    to: 2021,
    duties: ['заготовка продуктов', 'чистота на кухне'],
  }),
  ...job(1, { title: trade('baker', 'Пекарь'), place: 'Қостанай', from: 2012, to: 2015, duties: ['выпечка хлеба'] }),
  ...school(0, { kind: 'college', profession: 'Повар-кондитер', place: 'Қостанай', year: 2012, hasPaper: true }),
  ...school(1, { kind: 'courses', profession: 'Бухгалтер, 1С', place: 'Челябинск', year: 2024, hasPaper: true }),
  ...contacts({
    name: motherAfterLeave.name,
    phone: '+79080001122',
    email: 'gulnaz.k@example.ru',
    home: 'Челябинск, Курчатовский район',
  }),
  'layout 0': tells({ layout: 'by-years' }),
};

/** He tells his oldest job first, as many do. */
const driverJobs = driverWithTwelveJobs.jobs.toReversed().map(({ title, ...told }, index) =>
  job(index, {
    ...told,
    title: trade(title === 'Тракторист' ? 'tractor-driver' : 'driver', title),
    from: told.from,
    to: told.to,
  }),
);

const driver: Answers = {
  ...marks(driverWithTwelveJobs),
  'wanted 0': tells({ wanted: [own('Водитель категории С'), own('Водитель-экспедитор')] }),
  'ways 0': tells({ ways: ['full-day', 'rotation', 'trips', 'moving'] }),
  'wage 0': tells({ wage: 'from-100' }),
  ...Object.assign({}, ...driverJobs),
  ...school(0, { kind: 'courses', profession: 'Водитель В, С, Е', place: 'ДОСААФ, Челябинск', year: 2001, hasPaper: true }),
  ...school(1, { kind: 'vocational', profession: 'Тракторист', place: 'Башҡортостан', year: 2000 }),
  ...school(2, { kind: 'nine', hasPaper: false }),
  ...contacts({ name: driverWithTwelveJobs.name, phone: '89220000000', home: 'Челябинск' }),
};

export const answers = {
  'welder-with-a-gap': welder,
  'seamstress-trained-in-a-colony': seamstress,
  'first-job-at-18': firstJob,
  'mother-after-leave': mother,
  'driver-with-twelve-jobs': driver,
} as const satisfies Record<string, Answers>;
