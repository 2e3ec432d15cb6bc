import { expect, test } from 'vitest';
import { emptyDraft } from '#shared/resume/draft.ts';
import { newVisit } from '../../../renderer/session/visit.ts';
import { wouldLose } from '../../../renderer/session/would-lose.ts';

const begun = { ...emptyDraft, name: 'Иван' };

test('who has told nothing loses nothing', () => {
  expect(wouldLose(newVisit('a'))).toBe(false);
});

test('answers are lost unless they stand on the paper that came out, and what was changed after it is lost too', () => {
  const visit = newVisit('a');
  visit.resume.value = begun;
  expect(wouldLose(visit)).toBe(true);
  visit.resumePaper.value = { ...visit.resumePaper.value, state: 'printed', onPaper: begun };
  expect(wouldLose(visit)).toBe(false);
  visit.resume.value = { ...begun, name: 'Иван Петров' };
  expect(wouldLose(visit)).toBe(true);
});

test('a free text is lost until it is sent', () => {
  const visit = newVisit('a');
  const survey = { id: 's', day: '2026-11-26', form: 'full', answers: {}, isEnded: false } as const;
  visit.survey.value = survey;
  visit.surveyText.value = 'Спасибо';
  expect(wouldLose(visit)).toBe(true);
  visit.survey.value = { ...survey, isEnded: true };
  expect(wouldLose(visit)).toBe(false);
});
