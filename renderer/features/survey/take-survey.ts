/** What a visitor does in a survey. Each tap is recorded as it is made; the screen never waits for the disk. */
import { peopleWaiting } from '#shared/queue/ahead.ts';
import type { SurveyAnswer } from '#shared/record/events.ts';
import { formFor, surveyWay, type SurveyForm, type SurveyStep } from '#shared/survey/steps.ts';
import type { Survey } from '#shared/packs/survey.ts';
import type { Route } from '../../navigation/route.ts';
import type { Services } from '../../session/services.ts';
import type { SurveyDraft } from '../../session/visit.ts';
import { endSurvey } from '../../survey/end-survey.ts';

/** The form of this visit: once begun it stays. */
export function currentForm({ visit, record }: Services, survey: Survey): SurveyForm {
  return visit.value.survey.value?.form ?? formFor(survey, peopleWaiting(record.today.value, record.day.value));
}

/** @param purpose menu entry; null: skipped */
export function beginSurvey(services: Services, survey: Survey, purpose: string | null): void {
  const { visit, record, newId } = services;
  const id = newId();
  const form = currentForm(services, survey);
  visit.value.survey.value = { id, day: record.day.value, form, answers: {}, isEnded: false };
  void record.record({ type: 'survey.started', surveyId: id, form, purpose });
}

/** @param answer null: none, or the earlier one is taken back */
export function answerStep({ visit, record, content }: Services, step: string, answer: SurveyAnswer | null): void {
  const draft = visit.value.survey.value;
  if (content.survey === null || draft === null || draft.isEnded) return;
  const { [step]: before, ...others } = draft.answers;
  if (answer === null && before === undefined) return;
  const given = answer === null ? others : { ...others, [step]: answer };
  const asked = surveyWay(content.survey, draft.form, given).steps.map(({ id }) => id);
  // With a mark that is raised or taken back go the reasons that were given for it.
  const gone = Object.keys(given).filter((id) => !asked.includes(id));
  const answers = Object.fromEntries(Object.entries(given).filter(([id]) => !gone.includes(id)));
  visit.value.survey.value = { ...draft, answers };
  const tell = (question: string, told: SurveyAnswer | null): void =>
    void record.record({ type: 'survey.answered', surveyId: draft.id, question, answer: told ?? { kind: 'none' } });
  tell(step, answer);
  for (const id of gone) tell(id, null);
}

/** On to the step behind this one, or to the end. @param after null: to the first */
export function goOn(services: Services, survey: Survey, after: string | null): void {
  const { visit, navigator } = services;
  const draft = visit.value.survey.value;
  if (draft === null) return;
  const { steps } = surveyWay(survey, draft.form, draft.answers);
  const next = steps[steps.findIndex(({ id }) => id === after) + 1];
  if (next !== undefined) navigator.go(routeTo(next));
  else finish(services, draft);
}

function routeTo(step: SurveyStep): Route {
  return step.kind === 'text' ? { screen: 'survey-text' } : { screen: 'survey-question', step: step.id };
}

function finish(services: Services, draft: SurveyDraft): void {
  const { visit, navigator } = services;
  visit.value.survey.value = { ...draft, isEnded: true };
  void endSurvey(services, draft, Object.keys(draft.answers).length > 0);
  // What is sent is sent: «Назад» does not lead into it again.
  navigator.reset({ screen: 'survey-thanks' });
}
