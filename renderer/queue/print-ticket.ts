/** Paper for a ticket: what the printer really did is recorded, nothing else (U-18). */
import { centreName } from '#shared/packs/centre-name.ts';
import type { Strings } from '#shared/packs/strings.ts';
import { attemptsOf } from '#shared/queue/apply-to-ticket.ts';
import { estimateMinutes } from '#shared/queue/estimate.ts';
import { neutralOnly, paperName, papersFor } from '#shared/queue/papers.ts';
import { ticketLabel, type Ticket } from '#shared/queue/ticket.ts';
import type { PrintOutcome, PrintStage } from '../printing/printing.ts';
import { ticketDocument, type TicketPaperData } from '../printing/ticket-document.ts';
import type { Services } from '../session/services.ts';
import { paperTexts, type TicketTexts } from '../strings/paper.ts';
import { centreDate, centreTime } from './centre-time.ts';
import { jobKeyOf } from './job-key.ts';

/** What printing needs; a screen's `Services` are more than enough. */
export type TicketPrinting = Pick<Services, 'record' | 'printing' | 'settings' | 'content' | 'now'>;

/**
 * Prints a ticket, the first time or again with the same number, and records what came of it.
 * @param onStage told while it goes on, for the visitor's screen
 * @param isOver stops it and takes the job out of the queue: the visit has ended
 */
export async function printTicket(
  services: TicketPrinting,
  ticket: Ticket,
  onStage: (stage: PrintStage) => void,
  isOver: AbortSignal,
): Promise<PrintOutcome> {
  const { record, printing, settings, content } = services;
  const attempt = attemptsOf(ticket.paper) + 1;
  await record.record({ type: 'ticket.printing', ticketId: ticket.id, attempt });
  const outcome = await printing.run(
    {
      document: ticketDocument(paperData(services, ticket), settings.value.printing.paper, ticketTexts(content.strings)),
      jobKey: jobKeyOf(ticket.id, attempt),
      copies: 1,
      paper: settings.value.printing.paper,
    },
    onStage,
    isOver,
  );
  // After the visit its tickets are settled by settle-tickets.ts, which asks the printer itself.
  if (isOver.aborted) return outcome;
  if (outcome.outcome === 'printed') await record.record({ type: 'ticket.printed', ticketId: ticket.id });
  else await record.record({ type: 'ticket.not-printed', ticketId: ticket.id, fault: outcome.fault });
  return outcome;
}

function ticketTexts(strings: Strings): TicketTexts {
  const { ticket } = paperTexts;
  return {
    ...ticket,
    willBeCalled: strings['ticket.yours'] ?? ticket.willBeCalled,
    comeAnyway: strings['ticket.come-anyway'] ?? ticket.comeAnyway,
    noName: strings['ticket.no-name'] ?? ticket.noName,
  };
}

function paperData({ record, settings, content, now }: TicketPrinting, ticket: Ticket): TicketPaperData {
  const { centre, queue } = settings.value;
  const { needed, useful } = neutralOnly(papersFor(content, ticket.entry));
  return {
    label: ticketLabel(ticket.letter, ticket.number),
    place: queue.places[ticket.letter] ?? null,
    ahead: ticket.aheadAtIssue,
    // Nobody ahead: there is nothing to wait for, as the screen says too.
    waitMinutes:
      ticket.aheadAtIssue === 0
        ? null
        : estimateMinutes({
            tickets: record.today.value,
            day: ticket.day,
            letter: ticket.letter,
            ahead: ticket.aheadAtIssue,
            now: now(),
          }),
    date: centreDate(ticket.issuedAt, centre.timeZone),
    time: centreTime(ticket.issuedAt, centre.timeZone),
    waitingNote: content.strings['ticket.waiting-note'] ?? queue.waitingNote,
    documents: { needed: needed.map(paperName), useful: useful.map(paperName) },
    hasPrivateRoomMark: ticket.privateRoom,
    hasPriorityMark: ticket.priority,
    centreName: centreName(content, settings.value),
  };
}
