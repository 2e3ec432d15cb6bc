/** The six buttons (domain §7.1), the same for everybody. */
import { emptyCheckIn, visibleChoices } from '#shared/queue/check-in.ts';
import type { MenuEntry } from '#shared/packs/content.ts';
import { unbroken } from '#shared/services/unbroken.ts';
import { useServices } from '../../session/services.ts';
import { queue as words } from '../../strings/queue.ts';
import { iconOf } from '../../ui/icon/icons.ts';
import { Screen } from '../../ui/screen/screen.tsx';
import { Tile, TileGrid } from '../../ui/tile/tile.tsx';
import { firstStepAfterChoice } from '../../queue/check-in-steps.ts';

export function CheckInMenu() {
  const { content, visit, navigator, features } = useServices();
  const { checkIn } = visit.value;
  const choose = (entry: MenuEntry): void => {
    // Another way in starts afresh; the same one keeps its answers (U-3).
    if (checkIn.value.entry !== entry.id) checkIn.value = { ...emptyCheckIn, entry: entry.id };
    navigator.go(
      visibleChoices(entry, features).length > 0 ? { screen: 'check-in-choice' } : firstStepAfterChoice(content, checkIn.value),
    );
  };
  return (
    <Screen heading={words.menu.heading} lead={words.menu.lead} isLeadSpare>
      <TileGrid count={content.menu.length}>
        {content.menu.map((entry) => (
          <Tile
            key={entry.id}
            title={unbroken(entry.title)}
            hint={unbroken(entry.hint)}
            icon={iconOf(entry.icon)}
            tint={entry.tint}
            onPress={() => choose(entry)}
          />
        ))}
      </TileGrid>
    </Screen>
  );
}
