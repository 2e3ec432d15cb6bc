/** The number, large; what becomes of the paper; what to do next. Only what is true now is said. */
import { useEffect, useState } from 'preact/hooks';
import type { Strings } from '#shared/packs/strings.ts';
import { offeredTopic } from '#shared/queue/answers.ts';
import { ticketLabel, type Ticket } from '#shared/queue/ticket.ts';
import { topicById } from '#shared/services/topic-lists.ts';
import { leaveVisit } from '../../session/leave-visit.ts';
import { useServices } from '../../session/services.ts';
import { queue as words } from '../../strings/queue.ts';
import { BigNumber } from '../../ui/big-number/big-number.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Columns } from '../../ui/columns/columns.tsx';
import { Screen } from '../../ui/screen/screen.tsx';
import { Status } from '../../ui/status/status.tsx';
import { bringPaper } from './bring-paper.ts';
import { ticketOf } from '../../queue/take-ticket.ts';
import { TicketNext } from './ticket-next.tsx';
import { ticketStage, type TicketStage } from './ticket-stage.ts';

/** U-17: after so long the visitor gets a way on. */
const SLOW_MS = 10_000;

export function TicketScreen() {
  const services = useServices();
  const { record, content, visit, navigator } = services;
  const { ticketSaid, paperStage } = visit.value;
  const ticket = ticketOf(services);
  const isPrinting = ticket?.paper.state === 'printing';
  const isSlow = useIsSlow(isPrinting);
  const [error, setError] = useState<unknown>();
  if (error !== undefined) throw error;
  // The day is over, or the clock was put right by days: there is no such number any more.
  if (ticket === null) return <GoneScreen onHome={() => navigator.reset()} />;

  const label = ticketLabel(ticket.letter, ticket.number);
  const stage = ticketStage(ticket, ticketSaid.value, isSlow);
  // Only once the number is safe: nothing else is asked of the visitor then.
  const offered = stage === 'held' ? topicById(content, offeredTopic(content, ticket.answers) ?? '') : null;
  const say = (as: 'paper' | 'memory'): void => {
    ticketSaid.value = as === 'paper' ? 'have-paper' : 'remembered';
    record.record({ type: 'ticket.taken', ticketId: ticket.id, as }).catch(setError);
  };
  const remember = { label: words.ticket.memorised, onPress: () => say('memory') };
  const again = {
    label: words.ticket.reprint,
    icon: 'printer' as const,
    onPress: () => void bringPaper(services, ticket).catch(setError),
  };
  const home = { label: words.ticket.home, icon: 'house' as const, onPress: () => navigator.reset() };

  const actions = {
    printing: {},
    slow: { primary: remember },
    printed: {
      primary: { label: words.ticket.have, onPress: () => say('paper') },
      secondary: { label: words.ticket.notOut, onPress: () => (ticketSaid.value = 'not-out') },
    },
    'no-paper': { primary: remember, secondary: again },
    'no-printer': { primary: remember },
    held: { primary: { label: words.ticket.finish, onPress: () => leaveVisit(services, 'finished') }, secondary: home },
    void: { primary: home },
  }[stage];

  return (
    <Screen heading={words.ticket.heading} stage={stage} {...actions}>
      <Columns aside={stage === 'void' ? null : <TicketNext ticket={ticket} />}>
        <BigNumber value={label} label={words.ticket.heading} />
        <Status
          text={statusText(stage, ticket, { label, isPreparing: paperStage.value === 'preparing', strings: content.strings })}
          icon={isPrinting ? 'printer' : undefined}
        />
        {offered !== null && (
          <div data-block>
            <Button label={offered.title} onPress={() => navigator.go({ screen: 'services-topic', topic: offered.id })} />
          </div>
        )}
      </Columns>
    </Screen>
  );
}

function GoneScreen({ onHome }: { readonly onHome: () => void }) {
  const { heading, home, voided } = words.ticket;
  return (
    <Screen name="gone" heading={heading} primary={{ label: home, icon: 'house', onPress: onHome }}>
      <Status text={voided} />
    </Screen>
  );
}

interface Said {
  readonly label: string;
  readonly isPreparing: boolean;
  readonly strings: Strings;
}

function statusText(stage: TicketStage, ticket: Ticket, { label, isPreparing, strings }: Said): string {
  const { ticket: say, faults } = words;
  switch (stage) {
    case 'printing':
      return isPreparing ? say.preparing : say.printing;
    case 'slow':
      return say.slow;
    case 'printed':
      return `${say.takePaper} ${strings['ticket.yours'] ?? say.yours}`;
    case 'no-paper': {
      const fault = ticket.paper.state === 'not-printed' ? ticket.paper.fault : 'other';
      // That staff were called stands in the bar; what is to be pressed must stand beside the number.
      return `${faults[fault]} ${say.remember(label)}`;
    }
    case 'no-printer':
      return `${faults['no-printer']} ${say.remember(label)}`;
    case 'held':
      return say.remembered;
    case 'void':
      return say.voided;
  }
}

function useIsSlow(isPrinting: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    setIsSlow(false);
    if (!isPrinting) return undefined;
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [isPrinting]);
  return isSlow;
}
