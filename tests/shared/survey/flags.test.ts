import { describe, expect, it } from 'vitest';
import { flagsOf } from '#shared/survey/flags.ts';
import type { SurveyState } from '#shared/survey/survey-state.ts';
import { mark, MINUTE_MS, MONDAY_AT_TWO, survey } from '../../support/survey/surveys.ts';

const open = { days: [1, 2, 3, 4, 5], from: 8, to: 17 };
const HOUR_MS = 60 * MINUTE_MS;
const rulesOf = (one: SurveyState, ofDay: readonly SurveyState[] = []): string[] =>
  flagsOf({ survey: one, ofDay: [...ofDay, one], open, timeZone: 'Asia/Yekaterinburg' }).map(({ rule }) => rule);
/** One after the other, `minutes` apart, each with answers of its own. */
const inARow = (count: number, minutes: number): SurveyState[] =>
  Array.from({ length: count }, (_, index) =>
    survey(String(index), {
      startedAt: MONDAY_AT_TWO + index * minutes * MINUTE_MS,
      answers: { heard: mark(1 + (index % 5)), easy: mark(3), respect: mark(4), recommend: mark(index % 11) },
    }),
  );

const alike = (count: number, minutes: number): SurveyState[] =>
  Array.from({ length: count }, (_, index) => survey(String(index), { startedAt: MONDAY_AT_TWO + index * minutes * MINUTE_MS }));

describe('a burst', () => {
  it('is four surveys in four minutes: the fourth is marked, with the reason', () => {
    const all = inARow(4, 1);
    const [, , third, fourth] = all;
    if (third === undefined || fourth === undefined) throw new Error('four were made');
    expect(rulesOf(third, all)).toEqual([]);
    expect(flagsOf({ survey: fourth, ofDay: all, open, timeZone: 'Asia/Yekaterinburg' })).toEqual([
      { rule: 'burst', reason: 'Оценок за 4 минуты: 4' },
    ]);
  });

  it('is not people who take turns', () => {
    const all = inARow(12, 2);
    for (const one of all) expect(rulesOf(one, all)).toEqual([]);
  });

  it('is not filled by who opened the survey and left without an answer', () => {
    const all = inARow(4, 1).map((one, index) => (index < 3 ? { ...one, answers: {} } : one));
    for (const one of all.slice(3)) expect(rulesOf(one, all)).toEqual([]);
  });
});

describe('the same pattern', () => {
  it('is marked from the fifth alike in a row', () => {
    const all = alike(5, 3);
    expect(all.map((one) => rulesOf(one, all))).toEqual([[], [], [], [], ['same-pattern']]);
  });

  it('is not pleased people an hour apart, nor alike ones with another between', () => {
    const slow = alike(8, 10);
    for (const one of slow) expect(rulesOf(one, slow)).toEqual([]);
    const mixed = alike(6, 3).map((one, index) => (index === 3 ? { ...one, answers: { ...one.answers, easy: mark(2) } } : one));
    for (const one of mixed) expect(rulesOf(one, mixed)).toEqual([]);
  });

  it('is not broken by opening the survey and leaving it in between', () => {
    const all = alike(6, 3).map((one, index) => (index === 2 ? { ...one, answers: {} } : one));
    expect(all.map((one) => rulesOf(one, all))).toEqual([[], [], [], [], [], ['same-pattern']]);
  });

  it('needs four answers: one tap and gone is no pattern', () => {
    const all = alike(8, 3).map((one) => ({ ...one, answers: { heard: mark(5) } }));
    for (const one of all) expect(rulesOf(one, all)).toEqual([]);
  });
});

describe('after hours', () => {
  it('is another hour or another day of the centre’s own clock', () => {
    expect(rulesOf(survey('a'))).toEqual([]);
    // From eight until five, to the minute.
    const [eight, five] = [MONDAY_AT_TWO - 6 * HOUR_MS, MONDAY_AT_TWO + 3 * HOUR_MS];
    const inside = [eight, five - MINUTE_MS].map((startedAt) => rulesOf(survey('a', { startedAt })));
    const outside = [eight - MINUTE_MS, five].map((startedAt) => rulesOf(survey('a', { startedAt })));
    expect({ inside, outside }).toEqual({ inside: [[], []], outside: [['after-hours'], ['after-hours']] });
    expect(rulesOf(survey('a', { startedAt: MONDAY_AT_TWO + 3 * HOUR_MS - 1 }))).toEqual([]);
    expect(rulesOf(survey('a', { startedAt: MONDAY_AT_TWO + 3 * HOUR_MS }))).toEqual(['after-hours']);
    expect(rulesOf(survey('a', { day: '2026-11-22' }))).toEqual(['after-hours']);
  });

  it('is nothing where the centre gave no hours', () => {
    const night = survey('a', { startedAt: MONDAY_AT_TWO + 10 * HOUR_MS });
    expect(flagsOf({ survey: night, ofDay: [], open: undefined, timeZone: 'Asia/Yekaterinburg' })).toEqual([]);
  });
});
