/** Who goes back and changes a job finds the change on paper, in either layout, and nothing of what was changed. */
import { expect, test } from 'vitest';
import { emptyDraft, emptyJob, type Draft } from '#shared/resume/draft.ts';
import { withDuties, withoutJobAndDuties, withTitle } from '#shared/resume/duties.ts';
import { resumeOf } from '#shared/resume/resume-of.ts';
import { data, THIS_YEAR } from '../../support/resume/walk.ts';

const welder = { trade: 'welder', text: 'Сварщик' };
const cook = { trade: 'cook', text: 'Повар' };
const helper = { trade: null, text: 'Помощник' };
const welding: Draft = { ...emptyDraft, wanted: [cook], jobs: [{ ...emptyJob, title: welder, duties: ['полуавтомат'] }] };
/** The question about skills was answered: what was known, and one thing more. */
const asked: Draft = { ...welding, skills: ['полуавтомат', 'горячий цех'] };
const skillsOnPaper = (draft: Draft) => resumeOf(draft, data, THIS_YEAR).skills;

test('a duty that is told after the skills stands among them: «По умениям» prints them alone', () => {
  const later = withDuties(asked, 0, ['полуавтомат', 'резка металла']);
  expect(skillsOnPaper(later)).toEqual(['полуавтомат', 'горячий цех', 'резка металла']);
});

test('so do those of a job that is added from the check page', () => {
  const added = withDuties(withTitle(asked, 1, cook, data), 1, ['холодный цех']);
  expect(skillsOnPaper(added)).toContain('холодный цех');
});

test('a duty that is taken back goes, unless another job has it', () => {
  expect(skillsOnPaper(withDuties(asked, 0, []))).toEqual(['горячий цех']);
  const twice = { ...asked, jobs: [...asked.jobs, ...asked.jobs] };
  expect(skillsOnPaper(withDuties(twice, 0, []))).toEqual(['полуавтомат', 'горячий цех']);
});

test('a skill that was taken away does not come back with another duty', () => {
  const without = { ...asked, skills: ['горячий цех'] };
  expect(skillsOnPaper(withDuties(without, 0, ['полуавтомат', 'резка металла']))).toEqual(['горячий цех', 'резка металла']);
});

test('before the skills are asked they follow from the duties alone', () => {
  expect(withDuties(welding, 0, ['резка металла']).skills).toBeNull();
});

test('another trade takes the duties of the one before with it, those that fit both stay', () => {
  const turner = { trade: 'turner', text: 'Токарь' };
  const miller = { trade: 'miller', text: 'Фрезеровщик' };
  const turning = {
    ...emptyDraft,
    jobs: [{ ...emptyJob, title: turner, duties: ['работа на токарном станке', 'чтение чертежа'] }],
  };
  expect(withTitle(turning, 0, miller, data).jobs[0]).toMatchObject({ title: miller, duties: ['чтение чертежа'] });
  const changed = withTitle(asked, 0, cook, data);
  expect(changed.jobs[0]?.duties).toEqual([]);
  expect(skillsOnPaper(changed)).toEqual(['горячий цех']);
});

test('a skill of a trade that is still wished for stays', () => {
  expect(skillsOnPaper(withTitle({ ...asked, wanted: [welder] }, 0, cook, data))).toContain('полуавтомат');
});

test('a skill that another job still tells of stays, also where that job has a name that no list knows', () => {
  const own = { ...emptyJob, title: helper, duties: ['полуавтомат'] };
  const changed = withTitle({ ...asked, jobs: [...asked.jobs, own] }, 0, cook, data);
  expect(changed.jobs.map(({ duties }) => duties)).toEqual([[], ['полуавтомат']]);
  expect(skillsOnPaper(changed)).toContain('полуавтомат');
});

test('own words for the same work change nothing but the title', () => {
  expect(withTitle(asked, 0, helper, data)).toEqual({ ...asked, jobs: [{ ...asked.jobs[0], title: helper }] });
});

test('a job that is taken away leaves no duty behind, but for what is wished for as well', () => {
  expect(skillsOnPaper(withoutJobAndDuties(asked, 0, data))).toEqual(['горячий цех']);
  const wishing = { ...asked, wanted: [welder] };
  expect(skillsOnPaper(withoutJobAndDuties(wishing, 0, data))).toEqual(['полуавтомат', 'горячий цех']);
});
