import { useState } from 'preact/hooks';
import type { ResumeData } from '#shared/packs/resume-data.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { packs as words } from '../../../strings/packs.ts';
import { resume } from '../../../strings/resume/guide.ts';
import { iconOf } from '../../../ui/icon/icons.ts';
import { RowList, type ListRow } from '../../../ui/row-list/row-list.tsx';
import { Tile, TileGrid } from '../../../ui/tile/tile.tsx';

interface Shown {
  readonly title: string;
  readonly rows: readonly ListRow[];
}

/** What the résumé offers to choose from: the trades of each field with their phrases, and the lists of the other questions. */
export function PreviewResume({ data, onBack }: { readonly data: ResumeData; readonly onBack: () => void }) {
  const [shown, setShown] = useState<Shown | null>(null);
  if (shown !== null)
    return (
      <StaffScreen heading={shown.title} onBack={() => setShown(null)}>
        <RowList label={shown.title} rows={shown.rows} />
      </StaffScreen>
    );
  return (
    <StaffScreen heading={words.previewResume} onBack={onBack}>
      <TileGrid count={data.fields.length + 1}>
        {data.fields.map(({ id, title, icon }) => (
          <Tile key={id} title={title} icon={iconOf(icon)} onPress={() => setShown({ title, rows: tradesOf(data, id) })} />
        ))}
        <Tile
          icon="list"
          title={words.previewLists}
          onPress={() => setShown({ title: words.previewLists, rows: listsOf(data) })}
        />
      </TileGrid>
    </StaffScreen>
  );
}

function tradesOf({ trades }: ResumeData, fieldId: string): readonly ListRow[] {
  return trades
    .filter(({ field }) => field === fieldId)
    .map(({ id, title, phrases }) => ({ key: id, title, text: phrases.join(' · ') }));
}

function listsOf(data: ResumeData): readonly ListRow[] {
  const { questions } = resume;
  return [
    ...list(questions.ways.line, titles(data.ways)),
    ...list(questions.travel.line, data.travelMinutes.map(resume.travel)),
    ...list(questions.districts.line, titles(data.districts)),
    ...list(questions.wage.line, data.wages.map(resume.wage)),
    ...list(words.previewEmployers, titles(data.employers)),
    ...list(questions['job-place'].line, titles(data.places)),
    ...list(questions['school-kind'].line, titles(data.schools)),
    ...list(questions['school-grade'].line, titles(data.grades)),
    ...list(questions.licences.line, [...data.driving.map(resume.licence), ...titles(data.licences)]),
    ...list(questions.about.line, titles(data.about)),
    ...data.gaps.map(({ id, text }) => ({ key: `gap ${id}`, title: questions.gap.line, text })),
    ...data.reach.map(({ id, title, onPaper }) => ({ key: `reach ${id}`, title, text: onPaper })),
  ];
}

const list = (title: string, texts: readonly string[]): readonly ListRow[] =>
  texts.length === 0 ? [] : [{ key: title, title, text: texts.join(' · ') }];

const titles = (items: readonly { readonly title: string }[]): readonly string[] => items.map(({ title }) => title);
