/** No ghost tickets: whoever left without paper and without saying «запомнил», or whose page died, leaves no number behind. */
import type { Kiosk } from '#shared/kiosk-api.ts';
import type { Ticket } from '#shared/queue/ticket.ts';
import { ticketsToVoid } from '#shared/queue/void-rule.ts';
import type { KioskRecord } from '../record/record.ts';
import { jobKeyOf } from './job-key.ts';

/**
 * Gives every ticket that nobody holds its true end: paper that did come out counts (the printer is asked once more), everything
 * else becomes void and staff see it.
 * @param tickets those of the visit that ended, or all of today after a restart
 */
export async function settleTickets(kiosk: Kiosk, record: KioskRecord, tickets: readonly Ticket[]): Promise<void> {
  for (const ticket of ticketsToVoid(tickets)) {
    if (await cameOut(kiosk, ticket)) await record.record({ type: 'ticket.printed', ticketId: ticket.id });
    else await record.record({ type: 'ticket.voided', ticketId: ticket.id, why: 'nobody-took-it' });
  }
}

async function cameOut(kiosk: Kiosk, ticket: Ticket): Promise<boolean> {
  if (ticket.paper.state !== 'printing') return false;
  const jobKey = jobKeyOf(ticket.id, ticket.paper.attempt);
  const job = await kiosk.call['printer.job']({ jobKey });
  if (job.ok && job.value.state === 'printed') return true;
  // A job left in the queue would come out later as paper that belongs to nobody.
  await kiosk.call['printer.cancel']({ jobKey });
  return false;
}
