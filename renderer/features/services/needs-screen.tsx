/** «Узнать об услугах»: the needs of the check-in menu, and a search for those who have a word. */
import { needsWithTopics } from '#shared/services/topic-lists.ts';
import { unbroken } from '#shared/services/unbroken.ts';
import { useServices } from '../../session/services.ts';
import { services as words } from '../../strings/services.ts';
import { iconOf } from '../../ui/icon/icons.ts';
import { Screen } from '../../ui/screen/screen.tsx';
import { Tile, TileGrid } from '../../ui/tile/tile.tsx';

export function NeedsScreen() {
  const { content, features, navigator } = useServices();
  const needs = needsWithTopics(content, features);
  return (
    <Screen heading={words.needs.heading} lead={words.needs.lead}>
      <TileGrid count={needs.length + 1}>
        {needs.map(({ id, title, hint, icon, tint }) => (
          <Tile
            key={id}
            title={unbroken(title)}
            hint={unbroken(hint)}
            icon={iconOf(icon)}
            tint={tint}
            onPress={() => navigator.go({ screen: 'services-need', need: id })}
          />
        ))}
        <Tile
          icon="search"
          tint="sky"
          title={words.needs.search}
          hint={words.needs.searchHint}
          onPress={() => navigator.go({ screen: 'services-search' })}
        />
      </TileGrid>
    </Screen>
  );
}
