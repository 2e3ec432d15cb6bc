/** A sheet of advice on paper: printed, recorded as a count, and staff are called when it cannot. */
import { sheetPrinting } from '#shared/settings/sheet-printing.ts';
import type { Services } from '../../../session/services.ts';
import { sheetOrder } from './sheet-order.ts';

/** @returns resolves when the printer has come to an end, or the visit has */
export async function printSheet(services: Services, of: string): Promise<void> {
  const { visit, printing, settings, record, holdTime, callStaff, newId } = services;
  const { sheet, over } = visit.value;
  const order = sheetOrder(services, of);
  if (order === null || isOnItsWay(sheet.value?.state)) return;
  const letTimeRun = holdTime();
  try {
    sheet.value = { of, state: 'preparing' };
    const { paper } = sheetPrinting(settings.value.printing);
    const print = await printing.run(
      { document: order.document, jobKey: `sheet-${newId()}`, copies: 1, paper },
      (state) => (sheet.value = { of, state }),
      over.signal,
    );
    if (over.signal.aborted) return;
    sheet.value = { of, state: print.outcome === 'printed' ? 'printed' : print.fault };
    await record.record(order.event(print.outcome));
    // Whoever stands there now has not asked for anybody.
    if (over.signal.aborted) return;
    if (print.outcome === 'not-printed' && print.fault !== 'no-printer') await callStaff('printer');
  } finally {
    letTimeRun();
  }
}

export function isOnItsWay(state: string | undefined): boolean {
  return state === 'preparing' || state === 'printing';
}
