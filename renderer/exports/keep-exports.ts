/** The page's part of exporting: it asks whether one is due, and records those that the journal does not know yet. */
import type { Kiosk } from '#shared/kiosk-api.ts';
import type { KioskRecord } from '../record/record.ts';

export interface KeepExportsDeps {
  readonly kiosk: Pick<Kiosk, 'call'>;
  readonly record: Pick<KioskRecord, 'record' | 'health' | 'isSuperseded' | 'offerAll'>;
}

/**
 * @returns a function to be called now and then, and after an export was asked for; calls that come meanwhile wait for the same work.
 * While events wait for the journal nothing is recorded: the machine would tell the same export again and again.
 */
export function createExportsKeeper({ kiosk, record }: KeepExportsDeps): () => Promise<void> {
  let running: Promise<void> | null = null;

  async function keep(): Promise<void> {
    if (record.health.value.pending > 0 || record.isSuperseded.value) return;
    const answer = await kiosk.call['exports.due']({ isDatabaseWhole: await record.offerAll() });
    // A machine that does not answer is asked again at the next round.
    for (const made of answer.ok ? answer.value.made : []) {
      if (record.isSuperseded.value) return;
      await record.record({ type: 'export.made', ...made });
    }
  }

  return () =>
    (running ??= keep().finally(() => {
      running = null;
    }));
}
