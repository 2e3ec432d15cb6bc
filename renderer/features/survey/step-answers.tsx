/** The answers that a step offers, and the one that stands. */
import type { SurveyAnswer } from '#shared/record/events.ts';
import type { SurveyStep } from '#shared/survey/steps.ts';
import { survey as words } from '../../strings/survey.ts';
import { MultipleChoice } from '../../ui/choice/choice.tsx';
import type { FaceMark } from '../../ui/faces/face.tsx';
import { Faces } from '../../ui/faces/faces.tsx';
import { Scale } from '../../ui/scale/scale.tsx';

interface Props {
  readonly step: Exclude<SurveyStep, { kind: 'text' }>;
  readonly answer: SurveyAnswer | null;
  /** null: the last chip was taken away again. */
  readonly onAnswer: (answer: SurveyAnswer | null) => void;
}

export function StepAnswers({ step, answer, onAnswer }: Props) {
  const { question } = step;
  const mark = answer?.kind === 'mark' ? answer.mark : null;
  const chosen = answer?.kind === 'chips' ? answer.chips : [];
  const chips = (label: string, all: readonly { id: string; text: string }[], most: number) => (
    <MultipleChoice
      label={label}
      options={all.map(({ id, text }) => ({ value: id, label: text }))}
      values={chosen}
      most={most}
      onChange={(values) => onAnswer(values.length === 0 ? null : { kind: 'chips', chips: [...values] })}
    />
  );
  if (step.kind === 'why') return chips(words.question.why, step.chips, step.chips.length);
  switch (question.kind) {
    case 'faces': {
      const [second, third, fourth] = question.between ?? words.question.between;
      return (
        <Faces
          label={question.text}
          words={[question.low, second, third, fourth, question.high]}
          other={question.other}
          value={answer?.kind === 'other' ? 'other' : (mark as FaceMark | null)}
          onChange={(value) => onAnswer(value === 'other' ? { kind: 'other' } : { kind: 'mark', mark: value })}
        />
      );
    }
    case 'nps':
      return (
        <Scale
          label={question.text}
          low={question.low}
          high={question.high}
          value={mark}
          onChange={(value) => onAnswer({ kind: 'mark', mark: value })}
        />
      );
    case 'chips':
      return chips(question.text, question.chips, question.pick);
  }
}
