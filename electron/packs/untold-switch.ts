/** A change of content that the journal does not tell of: its page died before it was recorded, or a damaged pack gave way by itself. */
import type { PackPlace, PackSwitch } from '#shared/packs/install/pack-calls.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import type { Journal } from '../journal/journal.ts';
import type { PackStore } from './store/pack-store.ts';

/** In the line of every event about packs. */
const ABOUT_PACKS = '"pack.';
/** More than anybody installs between two starts of a page. */
const MOST_SINCE = 1000;

/** @param active what is in use; @returns the event to be recorded, or null */
export async function untoldSwitch(
  store: Pick<PackStore, 'lastSwitch' | 'forgetSwitch'>,
  active: PackPlace,
  journal: Pick<Journal, 'head' | 'find'>,
): Promise<PackSwitch | null> {
  const last = await store.lastSwitch();
  if (last === null) return null;
  const pack = active === null ? null : { id: active.id, version: active.version, sha256: active.sha256 };
  const event: PackSwitch =
    pack === null || last.key === null ? { type: 'pack.returned', pack } : { type: 'pack.installed', pack, key: last.key };
  // A journal that ends before it is another one: what it tells of this switch could not be found.
  const isTold =
    journal.head().seq < last.after ||
    (await journal.find(ABOUT_PACKS, last.after, MOST_SINCE)).some((line) => tells(line, event));
  if (!isTold) return event;
  await store.forgetSwitch();
  return null;
}

const tells = ({ body }: RecordedEvent, event: PackSwitch): boolean =>
  body.type === event.type && body.pack?.sha256 === event.pack?.sha256;
