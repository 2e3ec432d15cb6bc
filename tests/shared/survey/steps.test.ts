import { describe, expect, it } from 'vitest';
import { surveySchema } from '#shared/packs/survey.ts';
import { formFor, mayNeedHelp, surveyWay } from '#shared/survey/steps.ts';
import { chips, mark } from '../../support/survey/surveys.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const { survey } = shippedContent;
if (survey === null) throw new Error('the shipped content has a survey');

const idsOf = (...args: Parameters<typeof surveyWay>): string[] => surveyWay(...args).steps.map(({ id }) => id);

describe('the way', () => {
  it('has the eight questions of the pack, or four when the hall is full', () => {
    expect(idsOf(survey, 'full', {})).toEqual(['heard', 'fits', 'easy', 'clear', 'respect', 'comfort', 'recommend', 'improve']);
    expect(idsOf(survey, 'short', {})).toEqual(['heard', 'easy', 'respect', 'recommend']);
    expect(['full', 'short']).toEqual([formFor(survey, 7), formFor(survey, 8)]);
  });

  it('asks for the reasons behind a low mark, under the number of their question', () => {
    const way = surveyWay(survey, 'full', { comfort: mark(3) });
    expect(way.steps.slice(5, 7)).toMatchObject([
      { id: 'comfort', number: 6 },
      { id: 'comfort-why', kind: 'why', number: 6 },
    ]);
    expect(way.total).toBe(8);
    expect(idsOf(survey, 'full', { comfort: mark(4) })).not.toContain('comfort-why');
    expect(idsOf(survey, 'full', { comfort: { kind: 'other' } })).not.toContain('comfort-why');
  });

  it('ends with a free text only where a centre turned it on, and not in a full hall', () => {
    const open = { ...survey, freeText: { text: 'Хотите что-то добавить?' } };
    expect(surveyWay(open, 'full', {})).toMatchObject({ total: 9 });
    expect(idsOf(open, 'full', {}).at(-1)).toBe('free-text');
    expect(idsOf(open, 'short', {})).not.toContain('free-text');
  });
});

it('staff are offered after a low mark for ease, never after a skipped question', () => {
  expect([mark(1), mark(2), mark(3), chips('seats')].map((easy) => mayNeedHelp({ easy }))).toEqual([true, true, false, false]);
  expect(mayNeedHelp({ heard: mark(1) })).toBe(false);
});

it('names that the kiosk needs for itself are taken', () => {
  const [first] = survey.questions;
  const named = (id: string) =>
    surveySchema.safeParse({ ...survey, format: 1, short: [], questions: [{ ...first, id }] }).success;
  expect(['heard', 'heard-why', 'free-text'].map(named)).toEqual([true, false, false]);
});
