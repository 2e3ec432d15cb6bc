/** A database that the browser refuses for good is told to the machine; a shell that owns the browser's profile puts it aside (D-7). */
import type { Boot, Kiosk } from '#shared/kiosk-api.ts';
import type { KioskRecord } from '../../record/record.ts';

export interface DatabaseMendingDeps {
  readonly kiosk: Kiosk;
  readonly boot: Pick<Boot, 'writer'>;
  readonly record: Pick<KioskRecord, 'isDatabaseRefused' | 'health'>;
  /** Nobody is in a visit. */
  readonly isIdle: () => boolean;
}

/** @returns to be called now and then; this page ends when the machine agrees */
export function createDatabaseMending({ kiosk, boot, record, isIdle }: DatabaseMendingDeps): () => Promise<void> {
  let isOver = !record.isDatabaseRefused;
  return async () => {
    if (isOver || !isIdle()) return;
    const answer = await kiosk.call['kiosk.mend-database']({ writer: boot.writer, pending: record.health.value.pending });
    isOver = answer.ok && answer.value.state !== 'later';
  };
}
