/** Gets paper for this visit's ticket, whatever screen the visitor is on meanwhile, and calls staff when it cannot. */
import type { Ticket } from '#shared/queue/ticket.ts';
import type { Services } from '../../session/services.ts';
import { printTicket } from '../../queue/print-ticket.ts';
import { afterPaint } from '../../ui/paint/after-paint.ts';

/** @returns resolves when the printer has come to an end, or the visit has */
export async function bringPaper(services: Services, ticket: Ticket): Promise<void> {
  const { paperStage, ticketSaid, over } = services.visit.value;
  ticketSaid.value = null;
  await afterNextPaint();
  // The visit ended while its number was painted: the ticket has its end already.
  if (over.signal.aborted) return;
  const letTimeRun = services.holdTime();
  try {
    const print = await printTicket(services, ticket, (stage) => (paperStage.value = stage), over.signal);
    // A kiosk without a printer is no fault: the number is remembered, and nobody needs to come.
    const isFault = print.outcome === 'not-printed' && print.fault !== 'no-printer';
    if (isFault && !over.signal.aborted) await services.callStaff('printer');
  } finally {
    paperStage.value = null;
    letTimeRun();
  }
}

/** The number is on the screen before the work for the paper begins; a window that is not drawn does not hold it up. */
const PAINT_LIMIT_MS = 250;

function afterNextPaint(): Promise<void> {
  return new Promise((done) => {
    const limit = setTimeout(done, PAINT_LIMIT_MS);
    afterPaint(() => {
      clearTimeout(limit);
      done();
    });
  });
}
