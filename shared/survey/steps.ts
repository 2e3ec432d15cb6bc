/** The way through one survey: which questions, in what order, and how far along each stands (domain §5.2). */
import { FREE_TEXT_ID, whyId, type Survey, type SurveyQuestion } from '#shared/packs/survey.ts';
import type { EventOf, SurveyAnswer } from '#shared/record/events.ts';

export type SurveyForm = EventOf<'survey.started'>['form'];

/** Question id → the answer that stands; a question without one has no key. */
export type SurveyAnswers = Readonly<Record<string, SurveyAnswer>>;

/** From so many waiting people on the short set is asked: nobody should have to stand behind a survey. */
const BUSY_HALL_PEOPLE = 8;

/** The question whose low mark means that somebody still needs help: the only one that the code knows by name. */
export const EASE_QUESTION = 'easy';
/** Domain §5.2: with such a mark or a lower one staff are offered at the end. */
const NEEDS_HELP_UP_TO = 2;

type Faces = Extract<SurveyQuestion, { kind: 'faces' }>;
type Why = NonNullable<Faces['why']>;

export type SurveyStep = {
  /** Under this name its answer is kept. */
  readonly id: string;
  /** «Вопрос 3 из 8»; the reasons under a mark share the number of their question. */
  readonly number: number;
} & (
  | { readonly kind: 'question'; readonly question: SurveyQuestion }
  | { readonly kind: 'why'; readonly question: Faces; readonly chips: Why['chips'] }
  | { readonly kind: 'text'; readonly text: string }
);

export interface SurveyWay {
  readonly steps: readonly SurveyStep[];
  /** Questions in all, as the visitor counts them. */
  readonly total: number;
}

export function formFor(survey: Survey, peopleWaiting: number): SurveyForm {
  return peopleWaiting >= BUSY_HALL_PEOPLE && survey.short.length > 0 ? 'short' : 'full';
}

/** @param answers so far: a low mark adds the reasons behind it */
export function surveyWay(survey: Survey, form: SurveyForm, answers: SurveyAnswers): SurveyWay {
  const asked = form === 'full' ? survey.questions : survey.questions.filter(({ id }) => survey.short.includes(id));
  const steps = asked.flatMap((question, index): SurveyStep[] => {
    const number = index + 1;
    const main: SurveyStep = { kind: 'question', id: question.id, number, question };
    if (question.kind !== 'faces' || question.why === undefined) return [main];
    const answer = answers[question.id];
    if (answer?.kind !== 'mark' || answer.mark > question.why.upTo) return [main];
    return [main, { kind: 'why', id: whyId(question.id), number, question, chips: question.why.chips }];
  });
  if (survey.freeText === undefined || form === 'short') return { steps, total: asked.length };
  const last: SurveyStep = { kind: 'text', id: FREE_TEXT_ID, number: asked.length + 1, text: survey.freeText.text };
  return { steps: [...steps, last], total: asked.length + 1 };
}

/** «Вопрос не решён?» is asked after these answers. */
export function mayNeedHelp(answers: SurveyAnswers): boolean {
  const answer = answers[EASE_QUESTION];
  return answer?.kind === 'mark' && answer.mark <= NEEDS_HELP_UP_TO;
}
