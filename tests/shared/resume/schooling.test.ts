/** Who goes back and changes the schooling finds only what is true of it now. */
import { expect, test } from 'vitest';
import { type Draft, emptyDraft, emptySchool } from '#shared/resume/draft.ts';
import { nextAsk } from '#shared/resume/flow.ts';
import { resumeOf } from '#shared/resume/resume-of.ts';
import { withKind, withProfession } from '#shared/resume/schooling.ts';
import { data, THIS_YEAR } from '../../support/resume/walk.ts';

const learnt: Draft = {
  ...emptyDraft,
  schools: [{ kind: 'college', profession: 'Сварщик', grade: '3-й разряд', place: 'Челябинск', year: 2010, hasPaper: true }],
};
const onPaper = (draft: Draft) => resumeOf(draft, data, THIS_YEAR).schooling[0];

test('who finished a school of nine classes, not the college, has no profession from there', () => {
  expect(onPaper(withKind(learnt, 0, 'nine', data))).toEqual({
    kind: 'Основное общее образование',
    name: '',
    profession: '',
    year: 2010,
    hasPaper: true,
  });
});

test('between schools that teach a profession it stays; a university gives no grade, and asks for none', () => {
  expect(onPaper(withKind(learnt, 0, 'courses', data))).toMatchObject({ profession: 'Сварщик, 3-й разряд', name: 'Челябинск' });
  const university = withKind(learnt, 0, 'university', data);
  expect(onPaper(university)).toMatchObject({ profession: 'Сварщик', name: 'Челябинск' });
  expect(nextAsk(university, { of: 'school-profession', index: 0 }, data, THIS_YEAR)).toEqual({ of: 'school-place', index: 0 });
});

test('another profession does not take the grade of the one before', () => {
  expect(onPaper(withProfession(learnt, 0, 'Повар'))).toMatchObject({ profession: 'Повар' });
  expect(onPaper(withProfession(learnt, 0, 'Сварщик'))).toMatchObject({ profession: 'Сварщик, 3-й разряд' });
});

test('the first answer about a school is just that', () => {
  expect(withKind(emptyDraft, 0, 'courses', data).schools).toEqual([{ ...emptySchool, kind: 'courses' }]);
});
