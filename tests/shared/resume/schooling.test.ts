/** Who goes back and changes the schooling finds only what is true of it now. */
import { expect, test } from 'vitest';
import { type Draft, emptyDraft, withSchool } from '#shared/resume/draft.ts';
import { nextAsk } from '#shared/resume/flow.ts';
import { resumeOf } from '#shared/resume/resume-of.ts';
import { withProfession } from '#shared/resume/schooling.ts';
import { data, THIS_YEAR } from '../../support/resume/walk.ts';

const learnt: Draft = {
  ...emptyDraft,
  schools: [{ kind: 'college', profession: 'Сварщик', grade: '3-й разряд', place: 'Челябинск', year: 2010, hasPaper: true }],
};
const onPaper = (draft: Draft) => resumeOf(draft, data, THIS_YEAR).schooling[0];

test('who finished a school of nine classes, not the college, has no profession from there', () => {
  expect(onPaper(withSchool(learnt, 0, { kind: 'nine' }))).toEqual({
    kind: 'Основное общее образование',
    name: '',
    profession: '',
    year: 2010,
    hasPaper: true,
  });
});

test('between schools that teach a profession it stays; a university gives no grade, and asks for none', () => {
  expect(onPaper(withSchool(learnt, 0, { kind: 'courses' }))).toMatchObject({
    profession: 'Сварщик, 3-й разряд',
    name: 'Челябинск',
  });
  const university = withSchool(learnt, 0, { kind: 'university' });
  expect(onPaper(university)).toMatchObject({ profession: 'Сварщик', name: 'Челябинск' });
  expect(nextAsk(university, { of: 'school-profession', index: 0 }, data, THIS_YEAR)).toEqual({ of: 'school-place', index: 0 });
});

test('another profession does not take the grade of the one before', () => {
  expect(onPaper(withProfession(learnt, 0, 'Повар'))).toMatchObject({ profession: 'Повар' });
  expect(onPaper(withProfession(learnt, 0, 'Сварщик'))).toMatchObject({ profession: 'Сварщик, 3-й разряд' });
});

test('a kind that was mis-tapped and put right has lost nothing', () => {
  expect(onPaper(withSchool(withSchool(learnt, 0, { kind: 'nine' }), 0, { kind: 'college' }))).toEqual(onPaper(learnt));
});
