/** What visitors read now: the active pack if it is whole, else the one before, else the content that came with the program. */
import { join } from 'node:path';
import type { Content } from '#shared/packs/content.ts';
import type { HashedFile } from '#shared/packs/install/changes.ts';
import type { PackPlace } from '#shared/packs/install/pack-calls.ts';
import { SHIPPED } from '#shared/packs/install/pointer.ts';
import { describeError } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';
import { readContent } from './read-content.ts';
import { filesUnder, hashOf, summaryOf, type Depth } from './store/installed-pack.ts';
import type { PackStore } from './store/pack-store.ts';

export interface ShippedContent {
  readonly directory: string;
  readonly content: Content;
}

export interface ActiveContent {
  /** Name of the folder under `kept/`, or `shipped`. */
  readonly place: string;
  readonly summary: PackPlace;
  readonly directory: string;
  readonly content: Content;
  readonly files: () => Promise<readonly HashedFile[]>;
  /** null: it came with the program, and nobody signed it. */
  readonly signed: readonly HashedFile[] | null;
  readonly hasFallenBack: boolean;
}

/** Reads the active pack; a damaged one is replaced at once and for good. */
export async function readActive(store: PackStore, shipped: ShippedContent, log: Log): Promise<ActiveContent> {
  return (await read(store, shipped, store.pointer().active, 'texts')) ?? fallBack(store, shipped, log);
}

/** The active pack is damaged: the next whole one takes its place. */
export async function fallBack(store: PackStore, shipped: ShippedContent, log: Log): Promise<ActiveContent> {
  const { active, previous } = store.pointer();
  const before = previous === null ? null : await read(store, shipped, previous, 'all');
  const next = before ?? shippedContent(shipped);
  log.error('pack-damaged', { active, insteadOf: next.place });
  try {
    await store.replaceActive(next.place);
  } catch (error) {
    // The disk cannot be written: this run reads the right content all the same, and the next start comes here again.
    log.error('pack-pointer-not-written', describeError(error));
  }
  return { ...next, hasFallenBack: true };
}

async function read(store: PackStore, shipped: ShippedContent, place: string, depth: Depth): Promise<ActiveContent | null> {
  if (place === SHIPPED) return shippedContent(shipped);
  const pack = await store.read(place, depth);
  const content = pack === null ? null : await readContent(pack.contentDirectory);
  if (pack === null || content === null || !content.ok) return null;
  return {
    place,
    summary: summaryOf(pack),
    directory: pack.contentDirectory,
    content: content.value,
    files: async () => pack.manifest.files,
    signed: pack.manifest.files,
    hasFallenBack: false,
  };
}

function shippedContent({ directory, content }: ShippedContent): ActiveContent {
  const files = async (): Promise<readonly HashedFile[]> => {
    const paths = await filesUnder(directory);
    return Promise.all(paths.map(async (path) => ({ path, sha256: await hashOf(join(directory, ...path.split('/'))) })));
  };
  return { place: SHIPPED, summary: null, directory, content, files, signed: null, hasFallenBack: false };
}
