import { expect, it } from 'vitest';
import { emptyDay } from '#shared/reports/day-sums.ts';
import { recountSurvey } from '#shared/reports/survey-sums.ts';
import { todayInShort } from '#shared/reports/today.ts';
import { mark, survey } from '../../support/survey/surveys.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const questions = shippedContent.survey?.questions ?? [];

function dayOf(count: number) {
  const sums = emptyDay('2026-11-23');
  // The recommendation is no face: its 10 is not in the mean.
  for (let index = 0; index < count; index += 1)
    recountSurvey(
      sums,
      undefined,
      survey(String(index), { answers: { heard: mark(index % 2 === 0 ? 5 : 4), recommend: mark(10) } }),
    );
  return sums;
}

it('tells how many rated, and the mean of the faces when ten people did', () => {
  expect(todayInShort(undefined, questions)).toEqual({ surveys: 0, mean: null });
  expect(todayInShort(dayOf(4), questions)).toEqual({ surveys: null, mean: null });
  expect(todayInShort(dayOf(9), questions)).toEqual({ surveys: 9, mean: null });
  expect(todayInShort(dayOf(10), questions)).toEqual({ surveys: 10, mean: 4.5 });
});

it('tells no mean where ten people answered, but only one of them with a face', () => {
  const sums = emptyDay('2026-11-23');
  for (let index = 0; index < 10; index += 1)
    recountSurvey(
      sums,
      undefined,
      survey(String(index), { answers: { recommend: mark(10), ...(index === 0 && { heard: mark(1) }) } }),
    );
  expect(todayInShort(sums, questions)).toEqual({ surveys: 10, mean: null });
});
