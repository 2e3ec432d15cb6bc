import type { Content, MenuEntry } from '#shared/packs/content.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { packs as words } from '../../../strings/packs.ts';
import { RowList } from '../../../ui/row-list/row-list.tsx';

interface Props {
  readonly content: Content;
  readonly entry: MenuEntry;
  /** Title of the answer that was pressed. */
  readonly choice: string;
  readonly onBack: () => void;
}

/** What is asked before the ticket, and which papers it names. */
export function PreviewQuestions({ content, entry, choice, onBack }: Props) {
  const questions = entry.triage.flatMap((id) => content.questions.filter((question) => question.id === id));
  const ids = [...entry.documents.needed, ...entry.documents.useful];
  const papers = ids.flatMap((id) => content.documents.filter((document) => document.id === id));
  const rows = questions.map(({ id, text, why, answers }) => ({
    key: id,
    title: text,
    text: [why, answers.map((answer) => answer.text).join(' · ')].join(' '),
  }));
  const onTicket = papers.map(({ title }) => title).join(', ');
  return (
    <StaffScreen heading={choice} onBack={onBack}>
      <RowList label={words.previewQuestions} rows={rows} empty={words.previewNoQuestions} />
      {onTicket !== '' && (
        <p data-block>
          {words.previewPapers}: {onTicket}.
        </p>
      )}
    </StaffScreen>
  );
}
