/** One survey, folded from its events. It knows no ticket, no session and no person (U-29). */
import type { EventBody, EventOf, RecordedEvent } from '#shared/record/events.ts';
import type { SurveyAnswers, SurveyForm } from './steps.ts';

export type SurveyFlag = EventOf<'survey.ended'>['flags'][number];

export interface SurveyState {
  readonly id: string;
  /** Service day on which it began. */
  readonly day: string;
  /** Milliseconds since 1970 UTC. */
  readonly startedAt: number;
  readonly form: SurveyForm;
  readonly purpose: string | null;
  readonly answers: SurveyAnswers;
  /** null: still going on, or cut off by a crash: then it counts as incomplete. */
  readonly ending: { readonly isComplete: boolean; readonly flags: readonly SurveyFlag[] } | null;
}

type SurveyEventBody = Extract<EventBody, { readonly surveyId: string }>;

export function isSurveyEvent(body: EventBody): body is SurveyEventBody {
  return 'surveyId' in body;
}

/**
 * One step of the fold. Answers are facts: one whose beginning was lost to damage is kept all the same, without its purpose.
 * @param survey undefined before its first event
 * @param event one that `isSurveyEvent`
 */
export function applyToSurvey(survey: SurveyState | undefined, event: RecordedEvent): SurveyState | undefined {
  const { body } = event;
  if (!isSurveyEvent(body)) return survey;
  switch (body.type) {
    case 'survey.started':
      return survey ?? begun(event, body.surveyId, body.form, body.purpose);
    case 'survey.answered': {
      const known = survey ?? begun(event, body.surveyId, 'full', null);
      const { [body.question]: _replaced, ...others } = known.answers;
      const isTakenBack = body.answer.kind === 'none' || (body.answer.kind === 'chips' && body.answer.chips.length === 0);
      return { ...known, answers: isTakenBack ? others : { ...others, [body.question]: body.answer } };
    }
    case 'survey.ended':
      return survey && { ...survey, ending: { isComplete: body.isComplete, flags: body.flags } };
  }
}

/** Whether any rule doubts that a visitor gave these answers. */
export function isFlagged({ ending }: SurveyState): boolean {
  return ending !== null && ending.flags.length > 0;
}

function begun({ at, day }: RecordedEvent, id: string, form: SurveyForm, purpose: string | null): SurveyState {
  return { id, day, startedAt: at, form, purpose, answers: {}, ending: null };
}
