/** The one list of what happens when a visit ends, however it ends (A-17, U-25, U-26). */
import type { Signal } from '@preact/signals';
import type { EndReason } from '#shared/session/session.ts';
import type { Kiosk } from '#shared/kiosk-api.ts';
import type { Navigator } from '../navigation/navigator.ts';
import type { KioskRecord } from '../record/record.ts';
import { newVisit, type Visit } from './visit.ts';

export interface EndSessionDeps {
  readonly visit: Signal<Visit>;
  readonly navigator: Navigator;
  readonly record: KioskRecord;
  readonly kiosk: Kiosk;
  readonly newId: () => string;
  /** What features do with what the visit leaves behind in the record: a survey left half-way, tickets that nobody holds. */
  readonly settle: (visit: Visit) => Promise<void>;
}

/**
 * Forgets first (at once, in memory), then tells the record: a slow disk never keeps a person's answers on the screen.
 * @returns resolves when the record knows too
 */
export async function endSession(
  { visit, navigator, record, kiosk, newId, settle }: EndSessionDeps,
  how: EndReason,
): Promise<void> {
  const ended = visit.value;
  ended.over.abort();
  visit.value = newVisit(newId());
  navigator.reset();
  await kiosk.call['staff.lock']({});
  await settle(ended);
  if (ended.isBegun.value) await record.record({ type: 'session.ended', sessionId: ended.id, how });
}
