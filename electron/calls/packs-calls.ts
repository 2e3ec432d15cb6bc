import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_SIGNATURE_BYTES, PACK_EXTENSION } from '#shared/packs/format/limits.ts';
import { refusal } from '#shared/packs/install/refusals.ts';
import type { FoundFile, KeyProblem, MediaProblem } from '#shared/packs/install/pack-calls.ts';
import { withKey, type TrustedKey } from '#shared/packs/install/trusted-keys.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { findOnSticks, locateOnStick } from '../drives/find-on-sticks.ts';
import type { Drive, Drives } from '../drives/drives.ts';
import { errorCode } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';
import type { TellPages } from '../machine-events.ts';
import { parsePublicKey } from '../packs/minisign/keys.ts';
import type { PackKeeper } from '../packs/pack-keeper.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { StaffSession } from '../staff/staff-session.ts';
import type { CallsOf } from './calls-of.ts';
import { tellProgress } from './tell-progress.ts';

const PACKS = [PACK_EXTENSION];
const KEYS = ['.pub'];

export interface PacksCallsDeps {
  readonly packs: PackKeeper;
  readonly drives: Drives;
  readonly staff: Pick<StaffSession, 'touch'>;
  readonly settings: SettingsStore;
  readonly tell: TellPages;
  readonly log: Log;
  readonly now: () => number;
}

export function packsCalls({
  packs,
  drives,
  staff,
  settings,
  tell,
  log,
  now,
}: PacksCallsDeps): CallsOf<'packs'> & CallsOf<'content'> {
  const known = (): readonly TrustedKey[] => settings.current().packs.trustedKeys;

  async function saveKeys(trustedKeys: TrustedKey[]): Promise<Result<Settings, KeyProblem>> {
    const saved = await settings.saveSettings({ ...settings.current(), packs: { trustedKeys } });
    if (saved.ok) tell({ name: 'settings.changed', detail: saved.value });
    return saved;
  }

  const trusts = (text: string): boolean => known().some(({ key, withdrawnAt }) => key === text && withdrawnAt === null);

  async function isTrusted({ drive, file }: FoundFile, sticks: readonly Drive[]): Promise<boolean> {
    const stick = sticks.find(({ id }) => id === drive);
    const key = stick === undefined ? null : await readKeyFile(join(stick.path, ...file.split('/')));
    return key !== null && trusts(key.text);
  }

  const asBase64 = (media: Result<Buffer, MediaProblem>): Result<string, MediaProblem> => {
    if (media.ok) return ok(media.value.toString('base64'));
    log.warn('media-not-given', { code: media.problem.code });
    return media;
  };

  return {
    async 'content.media'({ name }) {
      return asBase64(await packs.media(name));
    },
    async 'packs.media'({ token, name }) {
      return asBase64(await packs.media(name, token));
    },
    async 'packs.state'() {
      return ok(await packs.state());
    },
    async 'packs.find'() {
      const sticks = await drives.list();
      const found = await findOnSticks(sticks, [...PACKS, ...KEYS]);
      const keys = found.filter(({ file }) => isKey(file));
      return ok({
        drives: sticks.map(({ id, name }) => ({ id, name })),
        packs: found.filter(({ file }) => !isKey(file)),
        keys: await Promise.all(keys.map(async (key) => ({ ...key, isTrusted: await isTrusted(key, sticks) }))),
      });
    },
    async 'packs.inspect'(chosen) {
      const file = await locateOnStick(await drives.list(), PACKS, chosen);
      if (file === null) return err(refusal('not-found'));
      const inspected = await packs.inspect(
        file,
        tellProgress((progress) => tell({ name: 'packs.progress', detail: progress }), staff.touch),
      );
      if (!inspected.ok) log.warn('pack-refused', { code: inspected.problem.code });
      return inspected;
    },
    async 'packs.stop'() {
      await packs.stop();
      return ok();
    },
    async 'packs.install'({ token }) {
      const installed = await packs.install(token);
      if (installed.ok) {
        const { id, version, sha256 } = installed.value;
        log.info('pack-installed', { id, version, sha256 });
      } else log.warn('pack-refused', { code: installed.problem.code });
      return installed;
    },
    async 'packs.return'() {
      const returned = await packs.takeBack();
      if (returned.ok) log.info('pack-returned', { sha256: returned.value?.sha256 ?? null });
      return returned;
    },
    async 'packs.untold'() {
      return ok(await packs.untold());
    },
    async 'packs.add-key'(chosen) {
      const file = await locateOnStick(await drives.list(), KEYS, chosen);
      const key = file === null ? null : await readKeyFile(file);
      if (file === null || key === null) return err({ code: file === null ? 'key-not-found' : 'key-bad' });
      if (trusts(key.text)) return err({ code: 'key-known' });
      const name = (chosen.file.split('/').at(-1) ?? key.id).replace(/\.pub$/i, '').slice(0, 60);
      const keys = withKey(known(), { key: key.text, name, addedAt: now(), withdrawnAt: null });
      if (keys === null) return err({ code: 'keys-full' });
      log.info('pack-key-added', { id: key.id });
      return saveKeys(keys);
    },
    async 'packs.withdraw-key'({ key }) {
      log.info('pack-key-withdrawn', { id: parsePublicKey(key)?.id ?? null });
      return saveKeys(known().map((each) => (each.key === key ? { ...each, withdrawnAt: now() } : each)));
    },
  };
}

const isKey = (file: string): boolean => file.toLowerCase().endsWith('.pub');

async function readKeyFile(file: string) {
  try {
    if ((await stat(file)).size > MAX_SIGNATURE_BYTES) return null;
    return parsePublicKey(await readFile(file, 'utf8'));
  } catch (error) {
    // The stick went: for staff it is a key that cannot be read.
    if (errorCode(error) !== null) return null;
    throw error;
  }
}
