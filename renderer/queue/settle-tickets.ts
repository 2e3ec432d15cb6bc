/** No ghost tickets: whoever left without paper and without saying «запомнил», or whose page died, leaves no number behind. */
import type { Kiosk } from '#shared/kiosk-api.ts';
import type { Ticket } from '#shared/queue/ticket.ts';
import { ticketsToVoid } from '#shared/queue/void-rule.ts';
import type { KioskRecord } from '../record/record.ts';
import { jobKeyOf } from './job-key.ts';

/**
 * Gives tickets their true end. One whose paper was on its way: the printer is asked once more, and a job that is not out yet is
 * taken back, or it would come out later for nobody. Then what nobody holds becomes void, and staff see it.
 * @param tickets those of the visit that ended, or all of a day after a restart
 */
export async function settleTickets(kiosk: Kiosk, record: KioskRecord, tickets: readonly Ticket[]): Promise<void> {
  const inPrinter = tickets.flatMap(({ id, paper }) =>
    paper.state === 'printing' ? [{ ticketId: id, attempt: paper.attempt }] : [],
  );
  const printed = new Set<string>();
  for (const { ticketId, attempt } of inPrinter) {
    if (await cameOut(kiosk, jobKeyOf(ticketId, attempt))) {
      printed.add(ticketId);
      await record.record({ type: 'ticket.printed', ticketId });
    } else await record.record({ type: 'ticket.not-printed', ticketId, fault: 'other' });
  }
  // A print system may take long: as they stand now, or a number that staff have called meanwhile would be taken from them.
  const today = new Map(record.today.value.map((ticket) => [ticket.id, ticket]));
  for (const { id: ticketId } of ticketsToVoid(tickets.map((ticket) => today.get(ticket.id) ?? ticket))) {
    if (!printed.has(ticketId)) await record.record({ type: 'ticket.voided', ticketId, why: 'nobody-took-it' });
  }
}

/** The ticket of a visit that ended; when it went on past midnight its number stands on the day before. */
export async function settleVisit(kiosk: Kiosk, record: KioskRecord, ticketId: string | null): Promise<void> {
  if (ticketId === null) return;
  const isOwn = ({ id }: Ticket): boolean => id === ticketId;
  const own = record.today.value.find(isOwn) ?? (await record.earlier()).find(isOwn);
  if (own !== undefined) await settleTickets(kiosk, record, [own]);
}

/** What a power cut left in the evening: nobody is there any more who might hold one of them. */
export async function settleEarlier(kiosk: Kiosk, record: KioskRecord): Promise<void> {
  await settleTickets(kiosk, record, await record.earlier());
}

async function cameOut(kiosk: Kiosk, jobKey: string): Promise<boolean> {
  const job = await kiosk.call['printer.job']({ jobKey });
  if (job.ok && job.value.state === 'printed') return true;
  await kiosk.call['printer.cancel']({ jobKey });
  // It may have been finished while it was being taken back.
  const last = await kiosk.call['printer.job']({ jobKey });
  return last.ok && last.value.state === 'printed';
}
