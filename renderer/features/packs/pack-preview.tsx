import { useState } from 'preact/hooks';
import type { Content } from '#shared/packs/content.ts';
import { plainText } from '#shared/packs/text/rich-text.ts';
import { StaffScreen } from '../../staff/staff-screen.tsx';
import { packs as words } from '../../strings/packs.ts';
import { iconOf } from '../../ui/icon/icons.ts';
import { Tile, TileGrid } from '../../ui/tile/tile.tsx';

interface Props {
  readonly content: Content;
  readonly onBack: () => void;
}

/** The pack's menu as visitors will see it; each button shows the answers and topics behind it. Nothing is written, nothing printed. */
export function PackPreview({ content, onBack }: Props) {
  const [entryId, setEntryId] = useState<string | null>(null);
  const entry = content.menu.find(({ id }) => id === entryId);
  if (entry === undefined) {
    return (
      <StaffScreen heading={words.preview} onBack={onBack} secondary={{ label: words.previewBack, onPress: onBack }}>
        <TileGrid count={content.menu.length}>
          {content.menu.map(({ id, title, hint, icon, tint }) => (
            <Tile key={id} title={title} hint={hint} icon={iconOf(icon)} tint={tint} onPress={() => setEntryId(id)} />
          ))}
        </TileGrid>
      </StaffScreen>
    );
  }
  const back = (): void => setEntryId(null);
  const topics = content.topics
    .filter(({ needs }) => needs[entry.id] !== undefined)
    .toSorted((a, b) => (a.needs[entry.id] ?? 0) - (b.needs[entry.id] ?? 0));
  return (
    <StaffScreen heading={entry.title} onBack={back} secondary={{ label: words.preview, icon: 'arrow-left', onPress: back }}>
      <TileGrid count={entry.choices.length}>
        {entry.choices.map(({ id, title, icon }) => (
          <Tile key={id} title={title} icon={iconOf(icon ?? entry.icon)} tint={entry.tint} onPress={back} />
        ))}
      </TileGrid>
      {topics.map(({ id, title, sections }) => (
        <p key={id} data-block>
          <strong>{title}.</strong> {sections.brief.map((line) => plainText(line)).join(' ')}
        </p>
      ))}
    </StaffScreen>
  );
}
