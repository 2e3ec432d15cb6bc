/** Every question has exactly one kind of answer, and what is chosen can be taken away again. */
import { expect, test } from 'vitest';
import { emptyDraft, emptyJob, emptySchool, type Draft } from '#shared/resume/draft.ts';
import type { AskName } from '#shared/resume/flow.ts';
import { marksOf } from '../../../../../renderer/features/resume/asks/marks.ts';
import { picksOf } from '../../../../../renderer/features/resume/asks/picks.ts';
import { typedAnswer } from '../../../../../renderer/features/resume/typing/typed-answers.ts';
import { resume as words } from '../../../../../renderer/strings/resume/guide.ts';
import { data } from '../../../../support/resume/walk.ts';

const names = Object.keys(words.questions) as AskName[];
const welder = { trade: 'welder', text: 'Сварщик' };
const begun: Draft = {
  ...emptyDraft,
  wanted: [welder],
  jobs: [{ ...emptyJob, title: welder }],
  schools: [{ ...emptySchool, kind: 'vocational', profession: 'Сварщик' }],
};
/** These have screens of their own. */
const special: readonly AskName[] = ['wanted', 'reach', 'school-paper', 'job-from', 'job-to', 'school-year'];

test.each(names)('«%s» is marked, picked or typed', (name) => {
  const ways = [marksOf(name, 0, begun, data), picksOf(name, 0, begun, data)].filter((way) => way !== null);
  if (special.includes(name) || ways.length === 0) expect(special.includes(name) || typedAnswer(name) !== null).toBe(true);
  else expect(ways).toHaveLength(1);
});

const picked = names.filter((name) => picksOf(name, 0, begun, data) !== null);

test.each(picked)('an answer to «%s» is seen as chosen and can be taken away', (name) => {
  const before = picksOf(name, 0, begun, data)?.rows.find(({ change, isChosen }) => change !== undefined && isChosen !== true);
  const answered = before?.change?.(begun) ?? begun;
  const chosen = picksOf(name, 0, answered, data)?.rows.filter(({ isChosen }) => isChosen === true) ?? [];
  // «Сварщик» alone was named: it is the job already.
  expect(chosen.map(({ label }) => label)).toEqual([before?.label ?? 'Сварщик']);
  const cleared = picksOf(name, 0, answered, data)?.clear(answered) ?? answered;
  expect(picksOf(name, 0, cleared, data)?.rows.some(({ isChosen }) => isChosen === true)).toBe(false);
});

test('categories are marked among the papers and kept by their letters', () => {
  const marks = marksOf('licences', 0, begun, data);
  const draft = marks?.mark(['Права B', 'Права CE', 'Медкнижка'])(begun) ?? begun;
  expect(draft).toMatchObject({ driving: ['B', 'CE'], licences: ['Медкнижка'] });
  expect(marksOf('licences', 0, draft, data)?.values).toEqual(['Права B', 'Права CE', 'Медкнижка']);
});

test('own words join the list, marked; said twice they stand once; said by nobody they do not stand', () => {
  const skill = typedAnswer('skills');
  const twice = ['варю хорошо', 'варю хорошо', ''].reduce((draft, text) => skill?.keep(draft, 0, text) ?? draft, begun);
  expect(twice.skills).toEqual(['варю хорошо']);
  expect(marksOf('skills', 0, twice, data)?.options.map(({ label }) => label)).toContain('варю хорошо');
});

test('a name stays as it was typed (U-8)', () => {
  expect(typedAnswer('name')?.keep(begun, 0, "O'Қасым-Ә").name).toBe("O'Қасым-Ә");
});

test('a typed place to work takes back «Не писать место»', () => {
  const hidden = { ...begun, jobs: [{ ...emptyJob, title: welder, isOnlySkill: true }] };
  expect(typedAnswer('job-employer')?.keep(hidden, 0, 'ООО «Урал»').jobs[0]).toMatchObject({
    employer: 'ООО «Урал»',
    isOnlySkill: false,
  });
});

test('a job that is changed after the skills were asked changes them, too', () => {
  const asked = { ...begun, jobs: [{ ...emptyJob, title: welder, duties: ['полуавтомат'] }], skills: ['полуавтомат'] };
  const marked = marksOf('job-duties', 0, asked, data)?.mark(['резка металла'])(asked);
  expect(marked?.skills).toEqual(['резка металла']);
  const wishes = { ...asked, wanted: [{ trade: 'cook', text: 'Повар' }] };
  const cook = picksOf('job-title', 0, wishes, data)
    ?.rows.find(({ label }) => label === 'Повар')
    ?.change?.(wishes);
  expect(cook).toMatchObject({ jobs: [{ title: { trade: 'cook' }, duties: [] }], skills: [] });
});
