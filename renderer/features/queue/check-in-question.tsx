/** One triage question (domain §7.2): says why, can always be skipped (U-5, U-6). */
import { questionsFor, withAnswers } from '#shared/queue/check-in.ts';
import type { ScreenOf } from '../../navigation/route.ts';
import { useServices } from '../../session/services.ts';
import { queue as words } from '../../strings/queue.ts';
import { MultipleChoice, SingleChoice } from '../../ui/choice/choice.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Screen } from '../../ui/screen/screen.tsx';
import { stepAfterQuestion } from '../../queue/check-in-steps.ts';

export function CheckInQuestion({ route }: { readonly route: ScreenOf<'check-in-question'> }) {
  const { content, visit, navigator } = useServices();
  const { checkIn } = visit.value;
  const questions = questionsFor(content, checkIn.value);
  const question = questions[route.index];
  if (question === undefined) return null;
  const given = checkIn.value.answers[question.id] ?? [];
  const answer = (answerIds: readonly string[]): void => {
    checkIn.value = withAnswers(checkIn.value, question, answerIds);
  };
  const goOn = (): void => navigator.go(stepAfterQuestion(content, checkIn.value, route.index));
  const options = question.answers.map(({ id, text }) => ({ value: id, label: text }));
  const notes = question.answers.flatMap(({ id, note }) => (note !== undefined && given.includes(id) ? [note] : []));
  return (
    <Screen
      heading={question.text}
      kicker={words.question.progress(route.index + 1, questions.length)}
      lead={question.why}
      primary={{ label: words.question.next, onPress: goOn, isDisabled: given.length === 0 }}
      secondary={{
        label: words.question.skip,
        onPress: () => {
          answer([]);
          goOn();
        },
      }}
    >
      {question.pick === 1 ? (
        <SingleChoice label={question.text} options={options} value={given[0] ?? null} onChange={(id) => answer([id])} />
      ) : (
        <MultipleChoice label={question.text} options={options} values={given} most={question.pick} onChange={answer} />
      )}
      {notes.map((note) => (
        <Notice key={note} tone="mint">
          {note}
        </Notice>
      ))}
    </Screen>
  );
}
