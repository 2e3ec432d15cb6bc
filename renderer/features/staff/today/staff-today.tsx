/** Today's tickets, and who is asking for help at the screen. */
import { useState } from 'preact/hooks';
import { staffLines } from '#shared/queue/answers.ts';
import { ticketLabel, type Ticket } from '#shared/queue/ticket.ts';
import { useServices, type Services } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { RowList, type ListRow, type RowAction } from '../../../ui/row-list/row-list.tsx';
import { Segment } from '../../../ui/segment/segment.tsx';
import { centreTime } from '../../../queue/centre-time.ts';
import { reprint } from './reprint.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { VoicesLine } from './voices-line.tsx';
import { inFilter, rowsFor, ticketFilters, type TicketFilter } from './ticket-filter.ts';

export function StaffToday() {
  const services = useServices();
  const { record, settings } = services;
  const [filter, setFilter] = useState<TicketFilter>('waiting');
  const [said, setSaid] = useState<string | null>(null);
  const [isPrinting, setIsPrinting] = useState(false);
  const tickets = record.today.value;
  const { shown, count } = rowsFor(tickets, filter);
  const time = (at: number): string => centreTime(at, settings.value.centre.timeZone);
  const calls = record.openCalls.value;
  const printAgain = async (ticket: Ticket): Promise<void> => {
    setIsPrinting(true);
    setSaid(words.today.reprinting(ticketLabel(ticket.letter, ticket.number)));
    let outcome = words.today.notReprinted(ticketLabel(ticket.letter, ticket.number));
    try {
      outcome = await reprint(services, ticket);
    } finally {
      setSaid(outcome);
      setIsPrinting(false);
    }
  };
  // Whatever leaves a list lets another row come under the finger, which may still strike a second time.
  const stage = [...calls.map(({ callId }) => callId), ...shown.map(({ id }) => id)].join(' ');
  return (
    <StaffScreen tab="staff-today" heading={words.today.heading} stage={stage}>
      {calls.length > 0 && (
        <RowList
          label={words.today.callsHeading}
          rows={calls.map((call) => ({
            key: call.callId,
            title: words.today.callsHeading,
            text: words.today.callAt(time(call.at)),
            actions: [
              {
                label: words.today.answered,
                icon: 'check',
                onPress: () => void record.record({ type: 'staff.call-answered', callId: call.callId }),
              },
            ],
          }))}
        />
      )}
      {said !== null && (
        <Notice icon="printer" isNews>
          {said}
        </Notice>
      )}
      <Segment
        label={words.today.filtersLabel}
        isLabelHidden
        value={filter}
        options={ticketFilters.map((value) => ({
          value,
          label: `${words.today.filters[value]} ${tickets.filter((ticket) => inFilter(ticket, value)).length}`,
        }))}
        onChange={setFilter}
      />
      <VoicesLine />
      {count > shown.length && <p>{words.today.shownOf(shown.length, count)}</p>}
      <RowList
        label={words.today.heading}
        empty={tickets.length === 0 ? words.today.empty : words.today.emptyFilter}
        rows={shown.map((ticket) =>
          // One paper at a time: a second press in haste asks for what is coming.
          ticketRow(services, ticket, time, {
            isDisabled: isPrinting || ticket.paper.state === 'printing',
            onPress: () => printAgain(ticket),
          }),
        )}
      />
    </StaffScreen>
  );
}

type Again = Pick<RowAction, 'isDisabled' | 'onPress'>;

function ticketRow(services: Services, ticket: Ticket, time: (at: number) => string, again: Again): ListRow {
  const { content } = services;
  const entry = content.menu.find(({ id }) => id === ticket.entry);
  const choice = entry?.choices.find(({ id }) => id === ticket.choice);
  const marks = (['priority', 'privateRoom', 'needsHelp'] as const)
    .filter((mark) => ticket[mark])
    .map((mark) => words.today.marks[mark]);
  const paper = ticket.paper.state === 'not-printed' && ticket.isHeld ? [words.today.noPaper] : [];
  // Whoever holds it was taken out by staff.
  const unclaimed = ticket.place === 'void' && !ticket.isHeld ? [words.today.unclaimed] : [];
  return {
    key: ticket.id,
    title: ticketLabel(ticket.letter, ticket.number),
    text: [
      time(ticket.issuedAt),
      choice?.title ?? entry?.title ?? '',
      ...staffLines(content, ticket.answers),
      ...marks,
      ...paper,
      ...unclaimed,
    ]
      .filter((part) => part !== '')
      .join(' · '),
    state: words.today.places[ticket.place],
    actions: actionsFor(services, ticket, again),
  };
}

function actionsFor({ record }: Services, ticket: Ticket, again: Again): readonly RowAction[] {
  const { actions } = words.today;
  const { id: ticketId } = ticket;
  const step = (label: string, type: 'ticket.called' | 'ticket.served' | 'ticket.absent' | 'ticket.reinstated'): RowAction => ({
    label,
    onPress: () => void record.record({ type, ticketId }),
  });
  switch (ticket.place) {
    case 'waiting':
      return [
        step(actions.call, 'ticket.called'),
        { label: actions.reprint, icon: 'printer', ...again },
        { label: actions.void, onPress: () => void record.record({ type: 'ticket.voided', ticketId, why: 'staff' }) },
      ];
    case 'called':
      return [step(actions.served, 'ticket.served'), step(actions.absent, 'ticket.absent')];
    case 'served':
    case 'absent':
    case 'void':
      return [step(actions.reinstate, 'ticket.reinstated')];
  }
}
