/** One question of the survey: choosing keeps the answer at once, «Дальше» leads on, «Пропустить» takes it back. */
import type { Survey } from '#shared/packs/survey.ts';
import type { SurveyAnswer } from '#shared/record/events.ts';
import { surveyWay, type SurveyStep } from '#shared/survey/steps.ts';
import type { ScreenOf } from '../../navigation/route.ts';
import { useServices, type Services } from '../../session/services.ts';
import { survey as words } from '../../strings/survey.ts';
import { Screen } from '../../ui/screen/screen.tsx';
import { StepAnswers } from './step-answers.tsx';
import { answerStep, goOn } from './take-survey.ts';

export function QuestionScreen({ route }: { readonly route: ScreenOf<'survey-question'> }) {
  const services = useServices();
  const { survey } = services.content;
  const draft = services.visit.value.survey.value;
  if (survey === null || draft === null) return null;
  const { steps, total } = surveyWay(survey, draft.form, draft.answers);
  const step = steps.find(({ id }) => id === route.step);
  if (step === undefined || step.kind === 'text') return null;
  const answer = draft.answers[step.id] ?? null;
  const isLast = steps.at(-1)?.id === step.id;
  return (
    <Screen
      heading={step.kind === 'why' ? words.question.why : step.question.text}
      kicker={words.question.progress(step.number, total)}
      lead={leadOf(step)}
      primary={{
        label: isLast ? words.question.finish : words.question.next,
        onPress: () => goOn(services, survey, step.id),
        isDisabled: answer === null,
      }}
      secondary={{ label: words.question.skip, onPress: () => skip(services, survey, step.id) }}
    >
      <StepAnswers step={step} answer={answer} onAnswer={(given: SurveyAnswer | null) => answerStep(services, step.id, given)} />
    </Screen>
  );
}

function leadOf(step: Exclude<SurveyStep, { kind: 'text' }>): string | undefined {
  if (step.kind === 'why') return words.question.whyLead;
  return step.question.kind === 'chips' ? words.question.pick(step.question.pick) : undefined;
}

function skip(services: Services, survey: Survey, step: string): void {
  answerStep(services, step, null);
  goOn(services, survey, step);
}
