import type { Content, MenuChoice, MenuEntry, PaperDocument } from '#shared/packs/content.ts';
import { emptyCheckIn, questionsFor } from '#shared/queue/check-in.ts';
import { papersFor } from '#shared/queue/papers.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { packs as words } from '../../../strings/packs.ts';
import { RowList } from '../../../ui/row-list/row-list.tsx';

interface Props {
  readonly content: Content;
  readonly entry: MenuEntry;
  /** The answer that was pressed; null: the entry has none and leads on at once. */
  readonly choice: MenuChoice | null;
  readonly onBack: () => void;
}

/** What is asked before the ticket, and which papers it names: by the rules of the way to a ticket itself. */
export function PreviewQuestions({ content, entry, choice, onBack }: Props) {
  const questions = questionsFor(content, { ...emptyCheckIn, entry: entry.id, choice: choice?.id ?? null });
  const { needed, useful } = papersFor(content, entry.id);
  const rows = questions.map(({ id, text, why, answers }) => ({
    key: id,
    title: text,
    text: [
      why,
      `${answers.map((answer) => answer.text).join(' · ')}.`,
      toStaff(answers.flatMap(({ staff }) => staff ?? [])),
    ].join(' '),
  }));
  return (
    <StaffScreen heading={(choice ?? entry).title} onBack={onBack}>
      <RowList label={words.previewQuestions} rows={rows} empty={words.previewNoQuestions} />
      <Papers title={words.previewPapers} papers={needed} />
      <Papers title={words.previewPapersIfAny} papers={useful} />
    </StaffScreen>
  );
}

function toStaff(lines: readonly string[]): string {
  return lines.length === 0 ? '' : words.previewToStaff(lines.join(' · '));
}

function Papers({ title, papers }: { readonly title: string; readonly papers: readonly PaperDocument[] }) {
  if (papers.length === 0) return null;
  return (
    <p data-block>
      {title}: {papers.map((paper) => paper.title).join(', ')}.
    </p>
  );
}
