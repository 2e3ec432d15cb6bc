/** «Что дальше»: where to go, how long, what to bring. Papers that are not neutral stand here too: the screen is the visitor's own. */
import { peopleAhead } from '#shared/queue/ahead.ts';
import { documentsFor } from '#shared/queue/check-in.ts';
import { estimateMinutes } from '#shared/queue/estimate.ts';
import type { Ticket } from '#shared/queue/ticket.ts';
import { useServices } from '../../session/services.ts';
import { queue as words } from '../../strings/queue.ts';
import { Facts, type Fact } from '../../ui/facts/facts.tsx';

export function TicketNext({ ticket }: { readonly ticket: Ticket }) {
  const { record, settings, content, now } = useServices();
  const { strings } = content;
  const place = settings.value.queue.places[ticket.letter];
  const ahead = peopleAhead(record.today.value, ticket);
  const wait =
    ahead === 0
      ? null
      : estimateMinutes({ tickets: record.today.value, day: ticket.day, letter: ticket.letter, ahead, now: now() });
  const papers = documentsFor(content, ticket.entry).needed.map((document) => document.onTicket ?? document.title.toLowerCase());
  const facts: Fact[] = [
    {
      icon: 'map-pin',
      lines: [place === undefined ? (strings['ticket.no-place'] ?? words.ticket.noPlace) : words.ticket.place(place)],
    },
    { icon: 'clock', lines: wait === null ? [words.ticket.ahead(ahead)] : [words.ticket.ahead(ahead), words.ticket.wait(wait)] },
    papers.length === 0
      ? { icon: 'check', lines: [words.ticket.noPapers] }
      : {
          icon: 'id-card',
          lines: [words.ticket.bring, `${papers.join(', ')}.`, strings['ticket.come-anyway'] ?? words.ticket.bringLater],
        },
  ];
  return <Facts title={words.ticket.next} facts={facts} />;
}
