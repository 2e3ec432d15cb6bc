/**
 * The packs on the kiosk's disk:
 *   packs/active.json    which one is in use, which one was before, the newest ever seen
 *   packs/switch.json    the last change, for the record: written before it is made, until the journal is known to tell of it. It counts only
 *                        while the content that it names is the active one
 *   packs/fallen-back.json  what stands in for a damaged pack, until staff put a whole one in use. It counts in the same way. Not a part of
 *                        active.json: an older program must still read that
 *   packs/kept/NAME/     a whole pack: pack.json, its signature, installed.json, content/
 *   packs/incoming/ID/   one that is being copied; never in use, removed at the next start
 * A pack becomes active by one rename of `active.json`, after its folder was renamed to `kept/`. A power cut anywhere leaves the old
 * one or the new one active, and at most a folder that nobody names, which the next start removes.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fallenBackSchema, SHIPPED, switchSchema, type Pointer, type Switch } from '#shared/packs/install/pointer.ts';
import { describeError } from '../../log/describe-error.ts';
import type { Log } from '../../log/log.ts';
import { syncDirectory } from '../../settings/write-atomically.ts';
import type { OpenPack } from '../open-pack.ts';
import { readInstalled, type Depth, type InstalledPack } from './installed-pack.ts';
import { noteFile } from './note-file.ts';
import { readPointer, writePointer } from './pointer-file.ts';

export interface PackStore {
  readonly pointer: () => Pointer;
  /** A damaged pack gave way, and nobody has put one in use since. */
  readonly hasFallenBack: () => boolean;
  /** A name for a new folder under `incoming/`; it does not exist yet. */
  readonly newIncoming: () => string;
  /** Puts a copied pack in use. @throws the operating system's error; the old pack then stays in use */
  readonly activate: (incoming: string, pack: Pick<OpenPack, 'manifest' | 'sha256' | 'signer'>) => Promise<void>;
  /** Active and previous change places. */
  readonly swap: () => Promise<void>;
  /** The active one cannot be used: another takes its place, and nothing leads back. */
  readonly replaceActive: (active: string) => Promise<void>;
  /** @returns null when it is not whole; never for the shipped content */
  readonly read: (name: string, depth: Depth) => Promise<InstalledPack | null>;
  /** Of what is in use now; null: none since this was last forgotten. */
  readonly lastSwitch: () => Promise<Switch | null>;
  readonly forgetSwitch: () => Promise<void>;
  readonly discard: (incoming: string) => Promise<void>;
}

/**
 * @param directory `packs/` of the data directory; made when missing, cleaned of what a broken installation left
 * @param journalEnd last `seq` of the journal
 */
export async function openPackStore(directory: string, log: Log, journalEnd: () => number): Promise<PackStore> {
  const kept = join(directory, 'kept');
  const incoming = join(directory, 'incoming');
  const switched = noteFile(join(directory, 'switch.json'), switchSchema);
  const fallenBack = noteFile(join(directory, 'fallen-back.json'), fallenBackSchema);
  const read = await readPointer(directory);
  if (read.isDamaged) log.warn('pack-pointer-damaged', { active: read.pointer.active });
  let pointer = read.pointer;
  let hasFallenBack = (await fallenBack.read())?.place === pointer.active;
  await removeLeftovers();

  async function removeLeftovers(): Promise<void> {
    try {
      await mkdir(kept, { recursive: true });
      await rm(incoming, { recursive: true, force: true });
      await mkdir(incoming, { recursive: true });
      for (const name of await readdir(kept)) {
        if (name !== pointer.active && name !== pointer.previous) await rm(join(kept, name), { recursive: true, force: true });
      }
    } catch (error) {
      // On a full or closed disk the kiosk starts all the same: visitors get their numbers.
      log.warn('pack-leftovers-stay', describeError(error));
    }
  }

  /** @param key who signed what is being installed */
  async function point(next: Pointer, key: string | null = null): Promise<void> {
    await switched.write({ v: 1, place: next.active, after: journalEnd(), key });
    await writePointer(directory, next, log);
    pointer = next;
  }

  /** Staff have put a whole one in use. */
  async function forgetDamage(): Promise<void> {
    hasFallenBack = false;
    await fallenBack.remove();
  }

  return {
    pointer: () => pointer,
    hasFallenBack: () => hasFallenBack,
    newIncoming: () => join(incoming, randomUUID()),
    async activate(from, { manifest, sha256, signer }) {
      const { id, version } = manifest;
      const name = `${id}-${version}-${sha256.slice(0, 12)}`;
      const place = join(kept, name);
      // The same pack again: its copy may have been damaged since, and that is what it is installed for.
      const isInUse = name === pointer.active;
      if (isInUse && (await readInstalled(place, 'all')) !== null) {
        await rm(from, { recursive: true, force: true });
        await forgetDamage();
        return;
      }
      // Only a folder that is whole may be renamed here; one of this name from before may be damaged.
      await rm(place, { recursive: true, force: true });
      await rename(from, place);
      await syncDirectory(kept);
      // No older one gets here (policy.ts).
      const seen = { ...pointer.seen, [id]: { version, sha256 } };
      await point({ v: 1, active: name, previous: isInUse ? pointer.previous : pointer.active, seen }, signer.id);
      await forgetDamage();
      await removeLeftovers();
    },
    async swap() {
      if (pointer.previous === null) return;
      await point({ ...pointer, active: pointer.previous, previous: pointer.active });
      await forgetDamage();
    },
    async replaceActive(active) {
      await fallenBack.write({ v: 1, place: active });
      await point({ ...pointer, active, previous: active === SHIPPED ? null : SHIPPED });
      hasFallenBack = true;
    },
    read: async (name, depth) => readInstalled(join(kept, name), depth),
    async lastSwitch() {
      const last = await switched.read();
      return last?.place === pointer.active ? last : null;
    },
    forgetSwitch: switched.remove,
    discard: (from) => rm(from, { recursive: true, force: true }),
  };
}
