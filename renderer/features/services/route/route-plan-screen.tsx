/** The first steps, on the screen and on paper; with a ticket or without. */
import { useState } from 'preact/hooks';
import { ticketLabel } from '#shared/queue/ticket.ts';
import { entryOfRoute, planRoute } from '#shared/services/plan-route.ts';
import { ticketOf } from '../../../queue/take-ticket.ts';
import { unbroken } from '#shared/services/unbroken.ts';
import { canPrint } from '../../../session/can-print.ts';
import { useServices } from '../../../session/services.ts';
import { services as words } from '../../../strings/services.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { printSheet } from '../sheet/print-sheet.ts';
import { routeSheet } from '../sheet/sheet-order.ts';
import { StepsAndPapers } from '../../../topic/steps-and-papers.tsx';
import { goOnToTicket } from '../take-ticket.ts';
import { placeLines } from '../../../topic/topic-text.ts';

export function RoutePlanScreen() {
  const services = useServices();
  const { content, visit, navigator } = services;
  const [error, setError] = useState<unknown>();
  if (error !== undefined) throw error;
  const needs = visit.value.routeNeeds.value;
  const { steps, papers } = planRoute(content, needs);
  const question = content.route?.question ?? '';
  const entry = entryOfRoute(content, needs);
  const mine = ticketOf(services);
  const ticket =
    mine === null
      ? {
          label: words.route.takeTicket,
          onPress: () =>
            entry === null
              ? navigator.go({ screen: 'check-in-menu' })
              : goOnToTicket(services, { entry, choice: null }, { [question]: needs }),
        }
      : { label: words.topic.myTicket(ticketLabel(mine.letter, mine.number)), onPress: () => navigator.go({ screen: 'ticket' }) };
  const print = (): void => {
    const of = routeSheet(needs);
    printSheet(services, of).catch(setError);
    navigator.go({ screen: 'services-sheet', of });
  };
  const onPaper = { label: words.topic.print, icon: 'printer' as const, onPress: print };
  const toTicket = { ...ticket, icon: 'ticket' as const };
  return (
    <Screen
      heading={words.route.planHeading}
      lead={canPrint(services) ? `${words.route.planLead} ${words.route.planSheet}` : words.route.planLead}
      primary={canPrint(services) ? onPaper : toTicket}
      secondary={canPrint(services) ? toTicket : undefined}
    >
      <StepsAndPapers
        steps={steps.map(({ text, place }) => ({
          key: text,
          content: (
            <>
              <strong>{unbroken(text)}</strong>
              {place !== null && <span class="topic-quiet route-place">{unbroken(placeLines(place, text).join(' '))}</span>}
            </>
          ),
        }))}
        papers={papers.map(({ id, title }) => ({ key: id, content: unbroken(title) }))}
      />
    </Screen>
  );
}
