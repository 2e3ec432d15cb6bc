/** The first question. A tile stands here only for what works on this kiosk. */
import { peopleAhead } from '#shared/queue/ahead.ts';
import { ticketLabel } from '#shared/queue/ticket.ts';
import { ticketOf } from '../../queue/take-ticket.ts';
import { useServices } from '../../session/services.ts';
import { services as serviceWords } from '../../strings/services.ts';
import { visit as words } from '../../strings/visit.ts';
import { Screen } from '../../ui/screen/screen.tsx';
import { Tile, TileGrid } from '../../ui/tile/tile.tsx';

export function Home() {
  const services = useServices();
  const { navigator, record, content, callStaff } = services;
  const mine = ticketOf(services);
  const day = record.day.value;
  const waiting = content.menu
    .map(({ letter }) => peopleAhead(record.today.value, { day, letter, number: Number.POSITIVE_INFINITY, priority: false }))
    .reduce((sum, count) => sum + count, 0);
  const hasTopics = content.topics.length > 0;
  const hasRoute = content.route !== null;
  return (
    <Screen heading={words.home.heading} lead={words.home.lead}>
      <TileGrid count={2 + (hasTopics ? 1 : 0) + (hasRoute ? 1 : 0)} hasLead>
        {mine ? (
          <Tile
            isLead
            icon="ticket"
            title={words.home.ticketTaken(ticketLabel(mine.letter, mine.number))}
            hint={words.home.ticketTakenHint}
            onPress={() => navigator.go({ screen: 'ticket' })}
          />
        ) : (
          <Tile
            isLead
            icon="ticket"
            title={words.home.ticket}
            hint={`${words.home.ticketHint} ${words.home.waiting(waiting)}`}
            onPress={() => navigator.go({ screen: 'check-in-menu' })}
          />
        )}
        {hasTopics && (
          <Tile
            icon="book-open"
            tint="sky"
            title={serviceWords.tile.title}
            hint={serviceWords.tile.hint}
            onPress={() => navigator.go({ screen: 'services' })}
          />
        )}
        {hasRoute && (
          <Tile
            icon="route"
            tint="mint"
            title={serviceWords.routeTile.title}
            hint={serviceWords.routeTile.hint}
            onPress={() => navigator.go({ screen: 'services-route' })}
          />
        )}
        <Tile
          icon="hand-helping"
          tint="sand"
          title={words.home.person}
          hint={words.home.personHint}
          onPress={() => void callStaff('home')}
        />
      </TileGrid>
    </Screen>
  );
}
