/** The first question. A tile stands here only for what works on this kiosk. */
import { peopleWaiting } from '#shared/queue/ahead.ts';
import { ticketLabel } from '#shared/queue/ticket.ts';
import { ticketOf } from '../../queue/take-ticket.ts';
import { canPrint, canPrintSheets } from '../../session/can-print.ts';
import { useServices } from '../../session/services.ts';
import { services as serviceWords } from '../../strings/services.ts';
import { visit as words } from '../../strings/visit.ts';
import { Screen } from '../../ui/screen/screen.tsx';
import { Tile, TileGrid } from '../../ui/tile/tile.tsx';

export function Home() {
  const services = useServices();
  const { navigator, record, content, visit } = services;
  const { strings } = content;
  const mine = ticketOf(services);
  const waiting = peopleWaiting(record.today.value, record.day.value);
  const hasTopics = content.topics.length > 0;
  const hasResume = content.resume !== null;
  const hasRoute = content.route !== null;
  // Once a visit: what is sent is sent.
  const hasSurvey = content.survey !== null && visit.value.survey.value?.isEnded !== true;
  return (
    <Screen heading={strings['home.heading'] ?? words.home.heading} lead={strings['home.lead'] ?? words.home.lead} isLeadSpare>
      <TileGrid count={1 + [hasTopics, hasResume, hasRoute, hasSurvey].filter(Boolean).length} hasLead>
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
            title={strings['home.ticket'] ?? words.home.ticket}
            hint={`${strings['home.ticket-hint'] ?? words.home.ticketHint} ${words.home.waiting(waiting)}`}
            onPress={() => navigator.go({ screen: 'check-in-menu' })}
          />
        )}
        {hasTopics && (
          <Tile
            icon="book-open"
            tint="sky"
            title={strings['home.services'] ?? serviceWords.tile.title}
            hint={strings['home.services-hint'] ?? serviceWords.tile.hint}
            onPress={() => navigator.go({ screen: 'services' })}
          />
        )}
        {hasResume && (
          <Tile
            icon="file-user"
            tint="mint"
            title={strings['home.resume'] ?? words.home.resume}
            hint={
              strings['home.resume-hint'] ?? (canPrintSheets(services) ? words.home.resumeHint : words.home.resumeHintNoSheets)
            }
            onPress={() => navigator.go({ screen: 'resume' })}
          />
        )}
        {hasRoute && (
          <Tile
            icon="route"
            tint="sand"
            title={strings['home.route'] ?? serviceWords.routeTile.title}
            hint={strings['home.route-hint'] ?? serviceWords.routeTile[canPrint(services) ? 'hint' : 'hintNoSheet']}
            onPress={() => navigator.go({ screen: 'services-route' })}
          />
        )}
        {hasSurvey && (
          <Tile
            icon="smile"
            tint="rose"
            title={strings['home.rate'] ?? words.home.rate}
            hint={strings['home.rate-hint'] ?? words.home.rateHint}
            onPress={() => navigator.go({ screen: 'survey' })}
          />
        )}
      </TileGrid>
    </Screen>
  );
}
