/** Records the last change of content where the journal does not tell of it. Once a start: afterwards the screens that change it record it. */
import type { Kiosk } from '#shared/kiosk-api.ts';
import type { KioskRecord } from '../../record/record.ts';

export interface PackSwitchDeps {
  readonly kiosk: Pick<Kiosk, 'call'>;
  readonly record: Pick<KioskRecord, 'record' | 'health'>;
}

export async function tellPackSwitch({ kiosk, record }: PackSwitchDeps): Promise<void> {
  // It may be among those that the journal has not taken yet: the next start asks again.
  if (record.health.value.pending > 0) return;
  const answer = await kiosk.call['packs.untold']({});
  if (answer.ok && answer.value !== null) await record.record(answer.value);
}
