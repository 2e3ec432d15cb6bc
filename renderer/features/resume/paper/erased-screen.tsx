/** U-19: erased, and said so. */
import { ticketLabel } from '#shared/queue/ticket.ts';
import { ticketOf } from '../../../queue/take-ticket.ts';
import { useServices } from '../../../session/services.ts';
import { resumeScreens } from '../../../strings/resume/screens.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { Status } from '../../../ui/status/status.tsx';

const say = resumeScreens.erased;

export function ErasedScreen() {
  const services = useServices();
  const { navigator } = services;
  const mine = ticketOf(services);
  const { ticket, myTicket } = resumeScreens.after;
  return (
    <Screen
      heading={say.heading}
      primary={{
        label: mine === null ? ticket : myTicket(ticketLabel(mine.letter, mine.number)),
        icon: 'ticket',
        onPress: () => navigator.go({ screen: mine === null ? 'check-in-menu' : 'ticket' }),
      }}
      secondary={{ label: say.home, icon: 'house', onPress: () => navigator.reset() }}
    >
      <Status text={say.lead} icon="circle-check" />
    </Screen>
  );
}
