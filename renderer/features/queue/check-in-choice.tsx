/** The second level (domain §7.1): a touch leads on, because each row is a button, not a mark to set. */
import { menuEntry, visibleChoices } from '#shared/queue/check-in.ts';
import type { MenuChoice } from '#shared/packs/check-in.ts';
import { useServices } from '../../session/services.ts';
import { queue as words } from '../../strings/queue.ts';
import { iconOf } from '../../ui/icon/icons.ts';
import { Screen } from '../../ui/screen/screen.tsx';
import { Tile, TileGrid } from '../../ui/tile/tile.tsx';
import { firstStepAfterChoice } from '../../queue/check-in-steps.ts';

export function CheckInChoice() {
  const { content, visit, navigator, features } = useServices();
  const { checkIn } = visit.value;
  const entry = menuEntry(content, checkIn.value.entry);
  if (entry === null) return null;
  const choices = visibleChoices(entry, features);
  const choose = (id: string, opens: MenuChoice['opens']): void => {
    // What can be done right here needs no ticket.
    if (opens === 'resume') return navigator.go({ screen: 'resume' });
    checkIn.value = { ...checkIn.value, choice: id };
    return navigator.go(firstStepAfterChoice(content, checkIn.value));
  };
  return (
    <Screen heading={entry.title} lead={words.choice.lead}>
      <TileGrid count={choices.length}>
        {choices.map((choice) => (
          <Tile
            key={choice.id}
            title={choice.title}
            icon={iconOf(choice.icon ?? entry.icon)}
            tint={entry.tint}
            onPress={() => choose(choice.id, choice.opens)}
          />
        ))}
      </TileGrid>
    </Screen>
  );
}
