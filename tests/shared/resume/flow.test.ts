/** Nine questions, one thing a screen, nothing twice; what was told stands on paper and nothing else does. */
import { array, assert, constant, constantFrom, integer, oneof, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDraft, emptyJob, emptySchool, type Draft } from '#shared/resume/draft.ts';
import { type Ask, nextAsk, onward, QUESTION_COUNT, questionNumber } from '#shared/resume/flow.ts';
import { resumeOf } from '#shared/resume/resume-of.ts';
import { answers } from '../../support/resume/answers.ts';
import { people } from '../../support/resume/people.ts';
import { data, THIS_YEAR, walk } from '../../support/resume/walk.ts';

const names = Object.keys(people) as (keyof typeof people)[];

describe.each(names)('%s', (name) => {
  const { draft, asked } = walk(answers[name]);

  test('answers, and the paper says exactly that', () => {
    expect(resumeOf(draft, data, THIS_YEAR)).toEqual(people[name]);
  });

  test('was asked for everything that was told', () => {
    expect(Object.keys(answers[name]).filter((answer) => !asked.includes(answer))).toEqual([]);
  });

  test('was asked nothing twice (A-31), and the number of the question never went back (U-4)', () => {
    expect(new Set(asked).size).toBe(asked.length);
    const numbers = asked.map((ask) => questionNumber(ask.split(' ')[0] as Ask['of']) ?? QUESTION_COUNT);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]));
  });
});

test('who skips all that can be skipped still takes a page home', () => {
  const { draft, asked } = walk({ 'wanted 0': (before) => ({ ...before, wanted: [{ trade: 'loader', text: 'Грузчик' }] }) });
  expect(asked).toHaveLength(13);
  expect(resumeOf(draft, data, THIS_YEAR)).toMatchObject({ wanted: ['Грузчик'], jobs: [], skills: [], layout: 'by-skills' });
});

test('who does not remember when a job began is not asked when it ended', () => {
  const { asked } = walk({
    'job-title 0': (before) => ({ ...before, jobs: [{ ...emptyJob, title: { trade: 'driver', text: 'Водитель' } }] }),
  });
  expect(asked.filter((ask) => ask.startsWith('job-'))).toEqual([
    'job-title 0',
    'job-employer 0',
    'job-place 0',
    'job-from 0',
    'job-duties 0',
  ]);
});

describe('a change leads straight back (U-7)', () => {
  const { draft } = walk(answers['welder-with-a-gap']);
  const leads = (of: Ask['of'], index: number, after: Parameters<typeof onward>[2]) =>
    onward(draft, { of, index }, after, data, THIS_YEAR);

  test('to the check page, or to the card of the job, after one screen', () => {
    expect(leads('about', 0, 'check')).toEqual({ page: 'check' });
    expect(leads('job-from', 1, 'part')).toEqual({ page: 'part' });
  });

  test('a job that is added is asked to its end, and no question besides', () => {
    const asked = ['job-title 1'];
    for (let to = leads('job-title', 1, 'added'); 'ask' in to; to = leads(to.ask.of, to.ask.index, 'added'))
      asked.push(`${to.ask.of} ${to.ask.index}`);
    expect(asked).toEqual(['job-title 1', 'job-employer 1', 'job-place 1', 'job-from 1', 'job-to 1', 'job-duties 1']);
  });

  test('who opens «Добавить» and tells nothing is back at once', () => {
    expect(leads('job-title', 2, 'added')).toEqual({ page: 'check' });
    expect(leads('school-kind', 1, 'added')).toEqual({ page: 'check' });
  });

  test('the last question leads to the check page', () => {
    expect(leads('reach', 0, 'next')).toEqual({ page: 'check' });
  });
});

const title = oneof(
  constantFrom(...data.trades.map((trade) => ({ trade: trade.id, text: trade.title }))),
  string({ minLength: 1, maxLength: 20 }).map((text) => ({ trade: null, text })),
);
const year = oneof(constant(null), integer({ min: 1980, max: THIS_YEAR }));
const anyDraft = record({
  wanted: array(title, { maxLength: 3 }),
  jobs: array(
    record({
      title: oneof(constant(null), title),
      isOnlySkill: constantFrom(true, false),
      from: year,
      to: oneof(year, constant('now' as const)),
      duties: array(constantFrom(...data.trades.flatMap(({ phrases }) => phrases)), { maxLength: 3 }),
    }).map((job) => ({ ...emptyJob, ...job })),
    { maxLength: 4 },
  ),
  schools: array(
    record({ kind: constantFrom(null, ...data.schools.map(({ id }) => id)), profession: constantFrom('', 'Швея') }).map(
      (school) => ({ ...emptySchool, ...school }),
    ),
    { maxLength: 3 },
  ),
}).map((told): Draft => ({ ...emptyDraft, ...told }));

test('whatever was answered, the way ends at the check page and never comes back to a screen', () => {
  assert(
    property(anyDraft, (draft) => {
      const seen = new Set<string>();
      let step: Ask | 'check' = { of: 'wanted', index: 0 };
      while (step !== 'check') {
        const key = `${step.of} ${step.index}`;
        expect(seen.has(key), key).toBe(false);
        seen.add(key);
        step = nextAsk(draft, step, data, THIS_YEAR);
      }
    }),
  );
});

test('nothing is invented: every word on paper was chosen, typed or belongs to what was chosen', () => {
  assert(
    property(anyDraft, (draft) => {
      const resume = resumeOf(draft, data, THIS_YEAR);
      const told = JSON.stringify(draft);
      expect(resume.wanted.every((text) => told.includes(JSON.stringify(text)))).toBe(true);
      for (const job of resume.jobs) {
        expect(
          draft.jobs.some(({ title: named, from, to }) => named?.text === job.title && from === job.from && to === job.to),
        ).toBe(true);
      }
      for (const skill of resume.skills) {
        const isMarked = draft.jobs.some(({ duties }) => duties.includes(skill));
        const isExperience = draft.jobs.some((job) => job.isOnlySkill && skill.startsWith(job.title?.text ?? ' '));
        expect(isMarked || isExperience, skill).toBe(true);
      }
      expect(resume.schooling.length).toBe(draft.schools.filter(({ kind }) => kind !== null).length);
    }),
  );
});
