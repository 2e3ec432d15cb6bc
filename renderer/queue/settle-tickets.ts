/** No ghost tickets: whoever left without paper and without saying «запомнил», or whose page died, leaves no number behind. */
import type { Kiosk } from '#shared/kiosk-api.ts';
import type { Ticket } from '#shared/queue/ticket.ts';
import { ticketsToVoid } from '#shared/queue/void-rule.ts';
import type { KioskRecord } from '../record/record.ts';
import { jobKeyOf } from './job-key.ts';

/**
 * Gives tickets their true end. One whose paper was on its way: the printer is asked once more, and a job that is not out yet is
 * taken back, or it would come out later for nobody. Then what nobody holds becomes void, and staff see it.
 * @param tickets those of the visit that ended, or all of today after a restart
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
  for (const { id: ticketId } of ticketsToVoid(tickets)) {
    if (!printed.has(ticketId)) await record.record({ type: 'ticket.voided', ticketId, why: 'nobody-took-it' });
  }
}

async function cameOut(kiosk: Kiosk, jobKey: string): Promise<boolean> {
  const job = await kiosk.call['printer.job']({ jobKey });
  if (job.ok && job.value.state === 'printed') return true;
  await kiosk.call['printer.cancel']({ jobKey });
  // It may have been finished while it was being taken back.
  const last = await kiosk.call['printer.job']({ jobKey });
  return last.ok && last.value.state === 'printed';
}
