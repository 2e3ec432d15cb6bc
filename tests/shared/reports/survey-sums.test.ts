/** Sums that are kept up to date event by event say the same as counting at the end. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDay } from '#shared/reports/day-sums.ts';
import { recountSurvey } from '#shared/reports/survey-sums.ts';
import { applyToSurvey, type SurveyState } from '#shared/survey/survey-state.ts';
import { event } from '../../support/record/events.ts';
import { chips, mark, survey } from '../../support/survey/surveys.ts';

const ended = (isComplete: boolean, ...rules: string[]): SurveyState['ending'] => ({
  isComplete,
  flags: rules.map((rule) => ({ rule, reason: 'x' })),
});

describe('a day', () => {
  it('counts answers by purpose and by hour, and what is doubted apart', () => {
    const sums = emptyDay('2026-11-23');
    recountSurvey(sums, undefined, survey('a', { purpose: 'work', ending: ended(true) }));
    recountSurvey(sums, undefined, survey('b', { answers: { easy: { kind: 'other' }, improve: chips('queue', 'words') } }));
    recountSurvey(sums, undefined, survey('c', { answers: { easy: mark(1) }, ending: ended(false, 'burst') }));
    expect(sums.surveys.plain).toMatchObject({
      started: 2,
      completed: 1,
      answered: 2,
      purposes: { work: { surveys: 1, marks: { easy: [0, 0, 0, 0, 0, 1] } }, '': { surveys: 1, marks: {} } },
      hours: { 9: { surveys: 2 } },
      chips: { improve: { queue: 1, words: 1 } },
    });
    expect(sums.surveys.flagged).toMatchObject({ started: 1, completed: 0, purposes: { '': { marks: { easy: [0, 1] } } } });
  });

  it('forgets an answer that was replaced or taken back', () => {
    const answer = fc.oneof(
      fc.integer({ min: 1, max: 5 }).map(mark),
      fc.constant(chips('queue')),
      fc.constant({ kind: 'none' as const }),
      fc.constant({ kind: 'other' as const }),
    );
    const bodies = fc.array(
      fc.oneof(
        fc.record({ question: fc.constantFrom('heard', 'easy'), answer }),
        fc.record({
          isComplete: fc.boolean(),
          flags: fc.boolean().map((isDoubted) => (isDoubted ? [{ rule: 'burst', reason: 'x' }] : [])),
        }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(bodies, (steps) => {
        const sums = emptyDay('2026-11-23');
        const surveyId = 'survey';
        let state = applyToSurvey(undefined, event(1, { type: 'survey.started', surveyId, form: 'full', purpose: 'work' }));
        if (state === undefined) throw new Error('not begun');
        recountSurvey(sums, undefined, state);
        for (const step of steps) {
          const before: SurveyState = state;
          const body =
            'answer' in step ? { type: 'survey.answered' as const, ...step } : { type: 'survey.ended' as const, ...step };
          state = applyToSurvey(state, event(1, { ...body, surveyId })) ?? before;
          recountSurvey(sums, before, state);
        }
        const once = emptyDay('2026-11-23');
        recountSurvey(once, undefined, state);
        expect(withoutZeros(sums)).toEqual(withoutZeros(once));
      }),
    );
  });
});

/** What was there and has gone leaves zeros. */
function withoutZeros(value: unknown): unknown {
  if (Array.isArray(value)) return withoutZeros(Object.fromEntries(value.entries()));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, one]) => [key, withoutZeros(one)] as const)
    .filter(([, one]) => one !== 0 && !(typeof one === 'object' && one !== null && Object.keys(one).length === 0));
  return Object.fromEntries(kept);
}
