import type { Content } from '#shared/packs/content.ts';
import { planRoute } from '#shared/services/plan-route.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { packs as words } from '../../../strings/packs.ts';
import { placeLines } from '../../../topic/topic-text.ts';
import { RowList } from '../../../ui/row-list/row-list.tsx';

/** Every step of «Мой маршрут»: for which answer it is said, where it leads, what to bring. */
export function PreviewRoute({ content, onBack }: { readonly content: Content; readonly onBack: () => void }) {
  const { route, questions } = content;
  const answers = questions.find(({ id }) => id === route?.question)?.answers ?? [];
  const rows = answers.flatMap(({ id, text: answer }) =>
    planRoute(content, [id]).steps.map(({ text, place, papers }, index) => ({
      key: `${id} ${index}`,
      title: text,
      text: [
        `${answer}.`,
        ...(place === null ? [] : placeLines(place, text)),
        ...(papers.length === 0 ? [] : [`${words.previewPapers}: ${papers.map(({ title }) => title).join(', ')}.`]),
      ].join(' '),
    })),
  );
  return (
    <StaffScreen heading={words.previewRoute} onBack={onBack}>
      <RowList label={words.previewRoute} rows={rows} />
    </StaffScreen>
  );
}
