/** Surveys for tests. */
import type { SurveyAnswer } from '#shared/record/events.ts';
import type { SurveyState } from '#shared/survey/survey-state.ts';

export const MINUTE_MS = 60_000;
/** Monday, 23 November 2026, 14:00 in Yekaterinburg. */
export const MONDAY_AT_TWO = Date.UTC(2026, 10, 23, 9);

export const mark = (value: number): SurveyAnswer => ({ kind: 'mark', mark: value });
export const chips = (...ids: string[]): SurveyAnswer => ({ kind: 'chips', chips: ids });

/** Four questions answered, not yet ended. */
export function survey(id: string, changes: Partial<SurveyState> = {}): SurveyState {
  return {
    id,
    day: '2026-11-23',
    startedAt: MONDAY_AT_TWO,
    form: 'short',
    purpose: null,
    answers: { heard: mark(5), easy: mark(5), respect: mark(5), recommend: mark(10) },
    ending: null,
    ...changes,
  };
}
