import type { Content } from '#shared/packs/content.ts';
import type { SurveyQuestion } from '#shared/packs/survey.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { packs as words } from '../../../strings/packs.ts';
import { RowList } from '../../../ui/row-list/row-list.tsx';

/** Every question of the survey with what can be answered. */
export function PreviewSurvey({ content, onBack }: { readonly content: Content; readonly onBack: () => void }) {
  const { questions = [], opening, closing, freeText } = content.survey ?? {};
  const rows = [
    ...questions.map((question) => ({ key: question.id, title: question.text, text: answersOf(question) })),
    ...(freeText === undefined ? [] : [{ key: 'free-text', title: freeText.text, text: words.previewFreeText }]),
  ];
  return (
    <StaffScreen heading={words.previewSurvey} lead={opening ?? null} onBack={onBack}>
      <RowList label={words.previewSurvey} rows={rows} />
      <p data-block>{closing}</p>
    </StaffScreen>
  );
}

function answersOf(question: SurveyQuestion): string {
  switch (question.kind) {
    case 'chips':
      return question.chips.map(({ text }) => text).join(' · ');
    case 'nps':
      return `0 — ${question.low}, 10 — ${question.high}`;
    case 'faces': {
      const marks = [
        question.low,
        ...(question.between ?? ['…']),
        question.high,
        ...(question.other === undefined ? [] : [question.other]),
      ];
      return marks.join(' · ');
    }
  }
}
