/** The wordings of domain §3.3: true, neutral, chosen by the person. */
import { expect, test } from 'vitest';
import { emptyDraft, emptyJob, emptySchool, isBegun, withJob, withoutJob, withWanted, type Draft } from '#shared/resume/draft.ts';
import { resumeOf } from '#shared/resume/resume-of.ts';
import { dutiesToOffer, skillsToOffer } from '#shared/resume/phrases.ts';
import { createTradeSearch } from '#shared/resume/trade-search.ts';
import { data, THIS_YEAR } from '../../support/resume/walk.ts';

const seamstress = { trade: 'seamstress', text: 'Швея' };
const paper = (draft: Partial<Draft>) => resumeOf({ ...emptyDraft, ...draft }, data, THIS_YEAR);
const sewing = { ...emptyJob, title: seamstress, from: 2021, to: 2024, duties: ['оверлок'] } as const;

test('A: the kind of place and the region, without a name', () => {
  expect(paper({ jobs: [{ ...sewing, employer: 'Швейное производство', place: 'Челябинская область' }] }).jobs).toEqual([
    { title: 'Швея', employer: 'Швейное производство', place: 'Челябинская область', from: 2021, to: 2024, duties: ['оверлок'] },
  ]);
});

test('C: only among the skills, with how long', () => {
  const resume = paper({ jobs: [{ ...sewing, isOnlySkill: true }] });
  expect(resume.jobs).toEqual([]);
  expect(resume.skills).toEqual(['Швея: опыт 3\u00A0года', 'оверлок']);
  expect(paper({ jobs: [{ ...sewing, isOnlySkill: true, to: 2021 }] }).skills[0]).toBe('Швея: опыт до года');
  expect(paper({ jobs: [{ ...sewing, isOnlySkill: true, to: null }] }).skills[0]).toBe('Швея');
});

test('a school as its paper says', () => {
  const schools = [
    { ...emptySchool, kind: 'vocational', profession: 'Сварщик', grade: '3-й разряд', place: 'Челябинская область' },
  ];
  expect(paper({ schools }).schooling).toEqual([
    {
      kind: 'Профессиональное училище',
      name: 'Челябинская область',
      profession: 'Сварщик, 3-й разряд',
      year: null,
      hasPaper: null,
    },
  ]);
});

test('a space that was typed and left by «Назад» is nothing, before a comma neither', () => {
  const resume = paper({
    jobs: [{ ...sewing, employer: ' ', place: 'Миасс ' }],
    schools: [{ ...emptySchool, kind: 'courses', place: ' ' }],
  });
  expect(resume.jobs[0]).toMatchObject({ employer: '', place: 'Миасс' });
  expect(resume.schooling[0]?.name).toBe('');
});

test('a skill in own words that the lists have, too, stands once', () => {
  expect(paper({ jobs: [sewing], skills: ['оверлок', 'Оверлок', 'Шью дома'] }).skills).toEqual(['оверлок', 'Шью дома']);
});

test('what was said of a gap goes when the years are put right or the job is taken away, and stays where nothing proves it wrong', () => {
  const gap = 'Перерыв в работе. Выйти могу сразу.';
  expect(paper({ jobs: [{ ...sewing, to: 2022 }], gap }).gap).toBe(gap);
  expect(paper({ jobs: [{ ...sewing, to: 2026 }], gap }).gap).toBe('');
  expect(paper({ jobs: [], gap }).gap).toBe('');
  expect(
    paper({
      jobs: [
        { ...sewing, to: 2022 },
        { ...sewing, from: null, to: null },
      ],
      gap,
    }).gap,
  ).toBe(gap);
});

test('ways to work are told in the words of «Работа России», none twice', () => {
  expect(paper({ ways: ['full-day', 'shifts', 'learning'] }).terms).toMatchObject({
    employment: ['полная'],
    schedules: ['полный рабочий день', 'сменный'],
    readyFor: ['переобучение'],
  });
});

test('what the lists no longer have is left out, and nothing breaks', () => {
  const resume = paper({ ways: ['gone'], wage: 'gone', schools: [{ ...emptySchool, kind: 'gone' }] });
  expect(resume).toMatchObject({ terms: { employment: [], wage: null }, schooling: [] });
});

test('duties that were marked are known skills: offered, marked, not asked anew (A-31)', () => {
  const draft = { ...emptyDraft, wanted: [{ trade: 'welder', text: 'Сварщик' }], jobs: [sewing] };
  expect(skillsToOffer(draft, data).slice(0, 2)).toEqual(['оверлок', 'работа на прямострочной машине']);
  expect(skillsToOffer(draft, data)).toContain('полуавтомат');
  expect(paper(draft).skills).toEqual(['оверлок']);
});

test('under own words the phrases of all named trades are offered', () => {
  const jobs = [{ ...emptyJob, title: { trade: null, text: 'Помощник' } }];
  expect(dutiesToOffer({ wanted: [seamstress], jobs }, 0, data)).toContain('оверлок');
  expect(dutiesToOffer({ wanted: [], jobs }, 0, data)).toEqual([]);
});

test('three wishes: a fourth takes the place of the first, the same again goes away', () => {
  const titles = ['а', 'б', 'в', 'г'].map((text) => ({ trade: null, text }));
  const four = titles.reduce(withWanted, emptyDraft);
  expect(four.wanted.map(({ text }) => text)).toEqual(['б', 'в', 'г']);
  expect(withWanted(four, titles[2] ?? seamstress).wanted.map(({ text }) => text)).toEqual(['б', 'г']);
});

test('a job is added, changed and taken away', () => {
  const one = withJob(emptyDraft, 0, { title: seamstress });
  const two = withJob(withJob(one, 1, { place: 'Миасс' }), 0, { from: 2020 });
  expect(two.jobs).toEqual([
    { ...emptyJob, title: seamstress, from: 2020 },
    { ...emptyJob, place: 'Миасс' },
  ]);
  expect(withoutJob(two, 0).jobs).toEqual([{ ...emptyJob, place: 'Миасс' }]);
  expect([emptyDraft, one].map(isBegun)).toEqual([false, true]);
});

test.each([
  ['сва', 'Сварщик'],
  ['шофер', 'Водитель'],
  ['эликтрик', 'Электромонтёр'],
  ['rfcc', 'Продавец'],
  ['разнорабочий', 'Подсобный рабочий'],
  ['любая', 'Подсобный рабочий'],
])('«%s» finds %s', (typed, title) => {
  expect(createTradeSearch(data).find(typed)[0]?.title).toBe(title);
});

test('nothing is offered before a letter is typed', () => {
  expect(createTradeSearch(data).find(' ')).toEqual([]);
});
