/** Packs to order, good and bad, and a keeper on a temporary folder that trusts one key. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../../electron/log/log.ts';
import { makeSignature } from '../../../electron/packs/minisign/signature.ts';
import { makeKeyPair, readSecretKey, type SecretKey } from '../../../electron/packs/minisign/secret-key.ts';
import { openPackKeeper, type PackKeeper, type PackKeeperDeps } from '../../../electron/packs/pack-keeper.ts';
import { readContent } from '../../../electron/packs/read-content.ts';
import type { TrustedKey } from '#shared/packs/install/trusted-keys.ts';
import type { PackManifest } from '#shared/packs/format/manifest.ts';
import { CONTENT_FIXTURE } from '../machine/test-machine.ts';
import { rawZip, type RawEntry, type RawZip } from './raw-zip.ts';

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {}, close: async () => {} };

export interface Keys {
  readonly centre: SecretKey;
  readonly withdrawn: SecretKey;
  readonly stranger: SecretKey;
}

async function makeKey(): Promise<SecretKey> {
  const read = await readSecretKey((await makeKeyPair(null)).secretFile, null);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

export async function makeKeys(): Promise<Keys> {
  return { centre: await makeKey(), withdrawn: await makeKey(), stranger: await makeKey() };
}

export type ContentFiles = Readonly<Record<string, Buffer>>;

/** A whole, small content. */
export async function fixtureContent(): Promise<ContentFiles> {
  const files: Record<string, Buffer> = {};
  for (const entry of await readdir(CONTENT_FIXTURE, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) files[file.slice(CONTENT_FIXTURE.length).replaceAll('\\', '/')] = await readFile(file);
  }
  return files;
}

export interface PackPlan {
  readonly files: ContentFiles;
  readonly key: SecretKey;
  readonly version?: number;
  /** Changes the list before it is signed. */
  readonly bendManifest?: (
    manifest: Record<string, unknown> & { files: { path: string; size: number; sha256: string }[] },
  ) => unknown;
  /** Changes the list's text before it is signed. */
  readonly bendText?: (text: string) => string | Buffer;
  readonly bendSignature?: (text: string) => string;
  /** Changes what lies in the zip after it was signed. */
  readonly bendEntries?: (entries: readonly RawEntry[]) => readonly RawEntry[];
  readonly zip?: RawZip;
  readonly bendBytes?: (bytes: Buffer) => Buffer;
}

export function makePack(plan: PackPlan): Buffer {
  const { files, key, version = 1 } = plan;
  const manifest = {
    format: 1,
    id: 'centre',
    version,
    title: 'Проба',
    created: '2026-11-23T08:00:00Z',
    app: { from: '0.0.0' },
    files: Object.entries(files).map(([path, data]) => ({
      path,
      size: data.length,
      sha256: createHash('sha256').update(data).digest('hex'),
    })),
  } satisfies PackManifest;
  const json = JSON.stringify(plan.bendManifest === undefined ? manifest : plan.bendManifest(structuredClone(manifest)), null, 2);
  const manifestBytes = Buffer.from(plan.bendText === undefined ? json : plan.bendText(json));
  const signed = makeSignature(manifestBytes, key, 'centre');
  const signature = Buffer.from(plan.bendSignature === undefined ? signed : plan.bendSignature(signed));
  const entries: readonly RawEntry[] = [
    { name: 'pack.json', data: manifestBytes },
    { name: 'pack.json.minisig', data: signature },
    ...Object.entries(files).map(([name, data]) => ({ name, data })),
  ];
  const bytes = rawZip(plan.bendEntries === undefined ? entries : plan.bendEntries(entries), plan.zip);
  return plan.bendBytes === undefined ? bytes : plan.bendBytes(bytes);
}

const trusted = (key: SecretKey, withdrawnAt: number | null): TrustedKey => ({
  key: key.public.text,
  name: 'Центр',
  addedAt: 1,
  withdrawnAt,
});

export interface PackBench {
  /** Holds `stick/` and `data/packs/`; nothing else may ever appear in it. */
  readonly root: string;
  readonly keys: Keys;
  readonly files: ContentFiles;
  readonly keeper: () => PackKeeper;
  /** Puts a pack on the stick. @returns where */
  readonly put: (bytes: Buffer, name?: string) => Promise<string>;
  /** Verifies, copies and installs. @returns the code of a refusal, or null */
  readonly install: (bytes: Buffer) => Promise<string | null>;
  /** As after a restart of the program. */
  readonly reopen: (deps?: Partial<PackKeeperDeps>) => Promise<PackKeeper>;
  /** Every file and folder under the root. */
  readonly everything: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export async function openPackBench(deps: Partial<PackKeeperDeps> = {}): Promise<PackBench> {
  const root = await mkdtemp(join(tmpdir(), 'packs-'));
  const keys = await makeKeys();
  const shipped = await readContent(CONTENT_FIXTURE);
  if (!shipped.ok) throw new Error(shipped.problem.message);
  const open = (more: Partial<PackKeeperDeps>): Promise<PackKeeper> =>
    openPackKeeper({
      directory: join(root, 'data', 'packs'),
      shipped: { directory: CONTENT_FIXTURE, content: shipped.value },
      appVersion: '1.2.3',
      trustedKeys: () => [trusted(keys.centre, null), trusted(keys.withdrawn, 2)],
      today: () => '2026-11-23',
      journal: { head: () => ({ seq: 0, hash: '' }), find: async () => [] },
      log: silentLog,
      measureFreeBytes: async () => 10_000_000_000,
      ...deps,
      ...more,
    });
  let keeper = await open({});
  const put = async (bytes: Buffer, name = 'stick.pack'): Promise<string> => {
    const file = join(root, name);
    await writeFile(file, bytes);
    return file;
  };
  return {
    root,
    keys,
    files: await fixtureContent(),
    keeper: () => keeper,
    put,
    async install(bytes) {
      const inspected = await keeper.inspect(await put(bytes), () => {});
      if (!inspected.ok) return inspected.problem.code;
      const installed = await keeper.install(inspected.value.token);
      return installed.ok ? null : installed.problem.code;
    },
    async reopen(more = {}) {
      await keeper.proved;
      keeper = await open(more);
      return keeper;
    },
    everything: async () => (await readdir(root, { recursive: true })).toSorted(),
    close: () => rm(root, { recursive: true, force: true }),
  };
}
