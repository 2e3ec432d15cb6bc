/** «Что дальше»: where to go, how long, what to bring. Papers that are not neutral stand here too: the screen is the visitor's own. */
import type { PaperDocument } from '#shared/packs/check-in.ts';
import { peopleAhead } from '#shared/queue/ahead.ts';
import { estimateMinutes } from '#shared/queue/estimate.ts';
import { paperName, papersFor } from '#shared/queue/papers.ts';
import type { Ticket } from '#shared/queue/ticket.ts';
import { useServices } from '../../session/services.ts';
import { queue as words } from '../../strings/queue.ts';
import { Facts, type Fact } from '../../ui/facts/facts.tsx';

/** What to do without a paper is told of so many, the first ones: all of them would seldom find room. */
const MOST_MISSING = 3;

export function TicketNext({ ticket }: { readonly ticket: Ticket }) {
  const { record, settings, content, now } = useServices();
  const { strings } = content;
  const place = settings.value.queue.places[ticket.letter];
  const ahead = peopleAhead(record.today.value, ticket);
  const wait =
    ahead === 0
      ? null
      : estimateMinutes({ tickets: record.today.value, day: ticket.day, letter: ticket.letter, ahead, now: now() });
  const { needed, useful } = papersFor(content, ticket.entry);
  const facts: Fact[] = [
    {
      icon: 'map-pin',
      lines: [place === undefined ? (strings['ticket.no-place'] ?? words.ticket.noPlace) : words.ticket.place(place)],
    },
    { icon: 'clock', lines: wait === null ? [words.ticket.ahead(ahead)] : [words.ticket.ahead(ahead), words.ticket.wait(wait)] },
    needed.length + useful.length === 0
      ? { icon: 'check', lines: [words.ticket.noPapers] }
      : {
          icon: 'id-card',
          lines: [
            ...named(words.ticket.bring, needed),
            ...named(words.ticket.bringIfAny, useful),
            strings['ticket.come-anyway'] ?? words.ticket.bringLater,
          ],
          more: (needed.length > 0 ? needed : useful)
            .slice(0, MOST_MISSING)
            .map((paper) => ({ name: sentence(paperName(paper)), text: paper.ifMissing })),
        },
  ];
  return <Facts title={words.ticket.next} facts={facts} />;
}

function named(title: string, papers: readonly PaperDocument[]): string[] {
  return papers.length === 0 ? [] : [`${title} ${papers.map(paperName).join(', ')}.`];
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
