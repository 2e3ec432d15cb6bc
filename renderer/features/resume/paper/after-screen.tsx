/** The paper is in hand, or the text was taken along without it: what helps next, and the way to leave nothing here. */
import { ticketLabel } from '#shared/queue/ticket.ts';
import { topicById } from '#shared/services/topic-lists.ts';
import { ticketOf } from '../../../queue/take-ticket.ts';
import { canPrintSheets } from '../../../session/can-print.ts';
import { useServices } from '../../../session/services.ts';
import { resumeScreens } from '../../../strings/resume/screens.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { Tile, TileGrid } from '../../../ui/tile/tile.tsx';
import { eraseResume } from './erase-resume.ts';

const say = resumeScreens.after;
/** The topic of the content that prepares for a talk with an employer. */
const TIPS = 'interview';

export function AfterScreen() {
  const services = useServices();
  const { navigator, content, visit } = services;
  const mine = ticketOf(services);
  const hasTips = topicById(content, TIPS) !== null;
  const isPrinted = visit.value.resumePaper.value.onPaper !== null;
  const again = {
    label: isPrinted ? say.again : say.print,
    icon: 'printer' as const,
    onPress: () => navigator.go({ screen: 'resume-copies' }),
  };
  return (
    <Screen
      heading={say.heading}
      lead={say.lead}
      primary={{ label: say.erase, onPress: () => eraseResume(services) }}
      secondary={canPrintSheets(services) ? again : undefined}
    >
      <TileGrid count={hasTips ? 4 : 3}>
        <Tile
          icon="monitor"
          tint="sky"
          title={say.portal}
          hint={say.portalHint}
          onPress={() => navigator.go({ screen: 'resume-portal' })}
        />
        {hasTips && (
          <Tile
            icon="messages-square"
            tint="mint"
            title={say.tips}
            hint={say.tipsHint}
            onPress={() => navigator.go({ screen: 'services-topic', topic: TIPS })}
          />
        )}
        <Tile
          icon="smartphone"
          tint="sand"
          title={say.take}
          hint={say.takeHint}
          onPress={() => navigator.go({ screen: 'resume-take' })}
        />
        <Tile
          icon="ticket"
          tint="rose"
          title={mine === null ? say.ticket : say.myTicket(ticketLabel(mine.letter, mine.number))}
          hint={say.ticketHint}
          onPress={() => navigator.go({ screen: mine === null ? 'check-in-menu' : 'ticket' })}
        />
      </TileGrid>
    </Screen>
  );
}
