/** The topics of one need, the last level before the text. */
import { menuEntry } from '#shared/queue/check-in.ts';
import { topicsOf } from '#shared/services/topic-lists.ts';
import { unbroken } from '#shared/services/unbroken.ts';
import type { ScreenOf } from '../../navigation/route.ts';
import { useServices } from '../../session/services.ts';
import { services as words } from '../../strings/services.ts';
import { iconOf } from '../../ui/icon/icons.ts';
import { Screen } from '../../ui/screen/screen.tsx';
import { Tile, TileGrid } from '../../ui/tile/tile.tsx';

export function NeedScreen({ route }: { readonly route: ScreenOf<'services-need'> }) {
  const { content, features, navigator } = useServices();
  const entry = menuEntry(content, route.need);
  if (entry === null) return null;
  const topics = topicsOf(content, entry.id, features);
  return (
    <Screen heading={unbroken(entry.title)} lead={words.need.lead}>
      <TileGrid count={topics.length}>
        {topics.map(({ id, title, icon }) => (
          <Tile
            key={id}
            title={unbroken(title)}
            icon={iconOf(icon)}
            tint={entry.tint}
            onPress={() => navigator.go({ screen: 'services-topic', topic: id })}
          />
        ))}
      </TileGrid>
    </Screen>
  );
}
