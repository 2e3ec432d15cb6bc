import type { Content, MenuChoice, MenuEntry } from '#shared/packs/content.ts';
import type { Topic } from '#shared/packs/topics.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { packs as words } from '../../../strings/packs.ts';
import { iconOf } from '../../../ui/icon/icons.ts';
import { Tile, TileGrid } from '../../../ui/tile/tile.tsx';

interface Props {
  readonly content: Content;
  readonly entry: MenuEntry;
  readonly onBack: () => void;
  /** null: the entry has no answers of its own. */
  readonly onChoice: (choice: MenuChoice | null) => void;
  readonly onTopic: (topic: Topic) => void;
}

/** What stands behind one button: the answers before a ticket, the topics of «Узнать об услугах». */
export function PreviewEntry({ content, entry, onBack, onChoice, onTopic }: Props) {
  const { id, title, icon, tint, choices } = entry;
  const topics = content.topics
    .filter(({ needs }) => needs[id] !== undefined)
    .toSorted((a, b) => (a.needs[id] ?? 0) - (b.needs[id] ?? 0));
  const answers =
    choices.length > 0
      ? choices.map((choice) => ({ title: choice.title, icon: choice.icon, choice }))
      : [{ title, icon, choice: null }];
  return (
    <StaffScreen heading={title} onBack={onBack}>
      <TileGrid count={answers.length + topics.length}>
        {answers.map((answer) => (
          <Tile
            key={answer.title}
            title={answer.title}
            hint={words.previewAnswer}
            icon={iconOf(answer.icon ?? icon)}
            tint={tint}
            onPress={() => onChoice(answer.choice)}
          />
        ))}
        {topics.map((topic) => (
          <Tile
            key={`topic ${topic.id}`}
            title={topic.title}
            hint={words.previewTopic}
            icon={iconOf(topic.icon)}
            tint={tint}
            onPress={() => onTopic(topic)}
          />
        ))}
      </TileGrid>
    </StaffScreen>
  );
}
