/** What a person reads back before the page is made: complete, masked, each line with its way (U-7, U-28). */
import { expect, test } from 'vitest';
import { emptyDraft, emptyJob, type Draft } from '#shared/resume/draft.ts';
import { answerLines, partLines } from '../../../../../renderer/features/resume/check/answer-lines.ts';
import { answers } from '../../../../support/resume/answers.ts';
import { data, THIS_YEAR, walk } from '../../../../support/resume/walk.ts';

const linesOf = (draft: Draft) => answerLines(draft, data, THIS_YEAR);
const read = (draft: Draft): Record<string, string> =>
  Object.fromEntries(linesOf(draft).map(({ label, value }) => [label, value]));

test('a welder reads everything he told, in his own words', () => {
  expect(read(walk(answers['welder-with-a-gap']).draft)).toEqual({
    'Кем хотите работать': 'Сварщик, Слесарь-сантехник',
    'Как готовы работать': 'Полный день, Смены, Вахта, Могу учиться новому, Могу ездить в командировки',
    'Дорога до работы': 'До 60\u00A0минут',
    Районы: 'Калининский, Металлургический, Тракторозаводский',
    Зарплата: '60\u00A0000–80\u00A0000 рублей',
    'Работа 1': 'Сварщик, ООО «Уралметаллстрой», Челябинск, 2014–2019',
    'Работа 2': 'Помощник сварщика, ремонтный участок завода, Копейск, 2011–2014',
    'Ещё работа': 'Можно добавить',
    Перерыв: 'Перерыв в работе. Выйти могу сразу.',
    Умения: 'ручная дуговая сварка, полуавтомат, чтение простых чертежей, резка металла, зачистка швов',
    'Учёба 1': 'Училище, Сварщик, 4-й разряд, № 35, Челябинск, 2011',
    'Ещё учёба': 'Можно добавить',
    'Права и допуски': 'Права B, Удостоверение сварщика',
    'О себе': 'Не боюсь тяжёлой работы, Умею работать в команде, Прихожу вовремя',
    Имя: 'Сергей Анатольевич Мухаметшин',
    Телефон: '89511234567',
    'Электронная почта': '',
    'Через кого': '',
    'Где живёте': 'Челябинск, Металлургический район',
    'Вид листа': 'По годам',
  });
});

test('who told nothing reads a line for each question all the same, and no line about a gap', () => {
  const lines = linesOf(emptyDraft);
  expect(lines.filter(({ value }) => value !== '').map(({ label }) => label)).toEqual(['Вид листа']);
  expect(lines.map(({ label }) => label)).not.toContain('Перерыв');
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
});

test('numbers and addresses are masked, whoever they belong to', () => {
  const draft = { ...emptyDraft, phone: '+7 912 345-12-34', email: 'ivan@mail.ru', through: 'сестра, 263-12-34' };
  expect(linesOf(draft).flatMap(({ masked }) => masked ?? [])).toEqual(['+7 ••• •••-12-34', 'i•••@mail.ru', 'сестра, •••-12-34']);
});

test('a space that was typed and left is not read back', () => {
  const spaces = { ...emptyDraft, home: ' ', jobs: [{ ...emptyJob, title: { trade: null, text: 'Швея' }, employer: ' ' }] };
  expect(read(spaces)).toMatchObject({ 'Где живёте': '', 'Работа 1': 'Швея' });
});

test('a job that stands only among the skills says so, and names no town', () => {
  const { draft } = walk({
    ...answers['seamstress-trained-in-a-colony'],
    'job-employer 0': (before) => ({ ...before, jobs: before.jobs.map((job) => ({ ...job, isOnlySkill: true })) }),
  });
  expect(read(draft)['Работа 1']).toBe('Швея, только в умениях, 2021–2024');
  expect(partLines(draft, 'job', 0, data).map(({ label }) => label)).toEqual([
    'Кем работали',
    'Где',
    'С года',
    'До года',
    'Что делали',
  ]);
});

test('each part of a job and of a school leads to its own question', () => {
  const { draft } = walk(answers['mother-after-leave']);
  const leads = (part: 'job' | 'school', index: number) =>
    partLines(draft, part, index, data).map(({ leadsTo }) => ('ask' in leadsTo ? `${leadsTo.ask} ${leadsTo.index}` : ''));
  expect(leads('job', 1)).toEqual(['job-title 1', 'job-employer 1', 'job-place 1', 'job-from 1', 'job-to 1', 'job-duties 1']);
  expect(leads('school', 0)).toEqual([
    'school-kind 0',
    'school-profession 0',
    'school-grade 0',
    'school-place 0',
    'school-year 0',
    'school-paper 0',
  ]);
  expect(partLines(draft, 'job', 7, data)).toEqual([]);
});
