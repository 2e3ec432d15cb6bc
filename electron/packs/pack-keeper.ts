/** The content in use, and how it changes: a pack is verified and copied, looked at, put in use, taken back. Never half of one. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Content } from '#shared/packs/content.ts';
import { changesBetween } from '#shared/packs/install/changes.ts';
import type {
  Inspection,
  MediaProblem,
  PackPlace,
  PackProgress,
  PacksState,
  PackSummary,
  PackSwitch,
} from '#shared/packs/install/pack-calls.ts';
import { SHIPPED } from '#shared/packs/install/pointer.ts';
import { policyFault } from '#shared/packs/install/policy.ts';
import { refusal, type PackRefusal } from '#shared/packs/install/refusals.ts';
import type { TrustedKey } from '#shared/packs/install/trusted-keys.ts';
import { createTurns } from '#shared/record/turns.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ContentCheck } from '#shared/self-test/self-test.ts';
import type { Journal } from '../journal/journal.ts';
import { freeBytes, SPARE_BELOW_BYTES } from '../log/free-space.ts';
import type { Log } from '../log/log.ts';
import { fallBack, readActive, type ActiveContent } from './active-content.ts';
import { keysOf } from './keys-of.ts';
import { openPack, type OpenPack } from './open-pack.ts';
import { readMedia, type MediaPlace } from './media/read-media.ts';
import { readContent } from './read-content.ts';
import { readWhole } from './read-whole.ts';
import { summaryOf } from './store/installed-pack.ts';
import { openPackStore } from './store/pack-store.ts';
import { CONTENT_FOLDER, diskFault, unpack } from './unpack.ts';
import { untoldSwitch } from './untold-switch.ts';

export interface PackKeeper {
  readonly content: () => Content;
  /** A picture or clip that the content names: of the content in use, or of what `inspect` has copied under this token. */
  readonly media: (name: string, token?: string) => Promise<Result<Buffer, MediaProblem>>;
  readonly state: () => Promise<PacksState>;
  /** Verifies and copies one pack from a stick; the stick may go afterwards. A new call ends the one before. */
  readonly inspect: (file: string, onProgress: (progress: PackProgress) => void) => Promise<Result<Inspection, PackRefusal>>;
  /** Ends a running `inspect` and forgets what was copied. */
  readonly stop: () => Promise<void>;
  /** Puts in use what `inspect` has copied. */
  readonly install: (token: string) => Promise<Result<PackSummary, PackRefusal>>;
  /** Active and previous change places; refused when there is no previous one or it is damaged. */
  readonly takeBack: () => Promise<Result<PackPlace, PackRefusal>>;
  /** The last change of what is in use, where the journal does not tell of it. */
  readonly untold: () => Promise<PackSwitch | null>;
  /** Proves the content in use again; a damaged pack gives way to what came before it. */
  readonly check: () => Promise<ContentCheck>;
  /** Told of every other content that is in use from now on; one listener. */
  readonly onChanged: (listener: (content: Content) => void) => void;
  /** Resolves when the content in use was proved whole, sound too. */
  readonly proved: Promise<void>;
}

export interface PackKeeperDeps {
  /** `packs/` of the data directory. */
  readonly directory: string;
  /** The content that came with the program; read already, because without it nothing starts. */
  readonly shipped: { readonly directory: string; readonly content: Content };
  readonly appVersion: string;
  readonly trustedKeys: () => readonly TrustedKey[];
  /** `YYYY-MM-DD` in the centre's time zone. */
  readonly today: () => string;
  readonly journal: Pick<Journal, 'head' | 'find'>;
  readonly log: Log;
  readonly measureFreeBytes?: (directory: string) => Promise<number>;
}

interface Staged {
  readonly token: string;
  readonly directory: string;
  readonly pack: Pick<OpenPack, 'manifest' | 'sha256' | 'signer'>;
  readonly media: MediaPlace;
}

export async function openPackKeeper(deps: PackKeeperDeps): Promise<PackKeeper> {
  const { directory, shipped, appVersion, trustedKeys, today, journal, log, measureFreeBytes = freeBytes } = deps;
  const store = await openPackStore(directory, log, () => journal.head().seq);
  let active = await readActive(store, shipped, log);
  let staged: Staged | null = null;
  let listener: ((content: Content) => void) | null = null;
  let running = new AbortController();
  /** Installing and taking back, one after the other. */
  const takeTurn = createTurns();

  const here = (id: string) => ({ appVersion, today: today(), seen: store.pointer().seen[id] });

  /** The disk may have refused to note it. */
  const hasFallenBack = (): boolean => active.hasFallenBack || store.hasFallenBack();

  function use(next: ActiveContent): void {
    active = next;
    listener?.(next.content);
  }

  async function stop(): Promise<void> {
    running.abort();
    const left = staged;
    staged = null;
    if (left !== null) await store.discard(left.directory);
  }

  async function copy(
    pack: OpenPack,
    signal: AbortSignal,
    onProgress: (progress: PackProgress) => void,
  ): Promise<Result<Inspection, PackRefusal>> {
    const { manifest, sha256, signer } = pack;
    const fault = policyFault(manifest, sha256, here(manifest.id));
    if (fault !== null) return err(fault);
    const total = manifest.files.reduce((sum, { size }) => sum + size, 0);
    if ((await measureFreeBytes(directory)) - total < SPARE_BELOW_BYTES) return err(refusal('disk-full'));
    const incoming = store.newIncoming();
    const copied = await unpack(pack, { directory: incoming, signal, onProgress: (done) => onProgress({ done, total }) });
    const content = copied.ok ? await readWhole(join(incoming, CONTENT_FOLDER)) : copied;
    if (!content.ok || signal.aborted) {
      await store.discard(incoming);
      return content.ok ? err(refusal('stopped')) : content;
    }
    const media = { directory: join(incoming, CONTENT_FOLDER), content: content.value, signed: manifest.files };
    staged = { token: randomUUID(), directory: incoming, pack: { manifest, sha256, signer }, media };
    return ok({
      token: staged.token,
      summary: summaryOf({ manifest, sha256 }),
      signedBy: trustedKeys().find(({ key }) => key === signer.text)?.name ?? signer.id,
      signerId: signer.id,
      bytes: total,
      changes: changesBetween(await active.files(), manifest.files),
      content: content.value,
    });
  }

  const prove = (): Promise<void> =>
    takeTurn(async () => {
      if (active.place === SHIPPED || (await store.read(active.place, 'all')) !== null) return;
      use(await fallBack(store, shipped, log));
    });
  const proved = prove();

  return {
    content: () => active.content,
    proved,
    untold: () => takeTurn(() => untoldSwitch(store, active.summary, journal)),
    async check() {
      await prove();
      if (hasFallenBack()) return { code: 'replaced' };
      if (active.place !== SHIPPED) return { code: 'sound' };
      return { code: (await readContent(active.directory)).ok ? 'shipped' : 'damaged' };
    },
    stop,
    onChanged(next) {
      listener = next;
    },
    async media(name, token) {
      if (token === undefined) return readMedia(active, name);
      return staged?.token === token ? readMedia(staged.media, name) : err({ code: 'media-unknown' });
    },
    async state() {
      const { previous } = store.pointer();
      const before = previous === null || previous === SHIPPED ? null : await store.read(previous, 'texts');
      const isThere = previous === SHIPPED || before !== null;
      const way = isThere && { previous: before === null ? null : summaryOf(before) };
      return { active: active.summary, hasFallenBack: hasFallenBack(), ...way };
    },
    async inspect(file, onProgress) {
      await stop();
      running = new AbortController();
      const { signal } = running;
      const pack = await openPack(file, keysOf(trustedKeys()));
      if (!pack.ok) return pack;
      try {
        return await copy(pack.value, signal, onProgress);
      } finally {
        await pack.value.source.close();
      }
    },
    install: (token) =>
      takeTurn(async () => {
        if (staged === null || staged.token !== token) return err(refusal('stopped'));
        const taken = staged;
        const { directory: incoming, pack } = taken;
        const fault = policyFault(pack.manifest, pack.sha256, here(pack.manifest.id));
        if (fault !== null) return err(fault);
        // Withdrawn while somebody looked at the changes.
        if (!keysOf(trustedKeys()).valid.some(({ text }) => text === pack.signer.text))
          return err(refusal('key-withdrawn', pack.signer.id));
        // A `stop` that comes now has nothing to throw away.
        staged = null;
        try {
          await store.activate(incoming, pack);
        } catch (error) {
          staged ??= taken;
          return err(diskFault(error));
        }
        use(await readActive(store, shipped, log));
        return active.summary?.sha256 === pack.sha256 ? ok(active.summary) : err(refusal('disk-not-writable'));
      }),
    takeBack: () =>
      takeTurn(async () => {
        const { previous } = store.pointer();
        if (previous === null) return err(refusal('not-found'));
        if (previous !== SHIPPED && (await store.read(previous, 'all')) === null) return err(refusal('previous-damaged'));
        try {
          await store.swap();
        } catch (error) {
          return err(diskFault(error));
        }
        use(await readActive(store, shipped, log));
        return ok(active.summary);
      }),
  };
}
