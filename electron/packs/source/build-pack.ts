/** A pack out of a content folder: its list, its signature, its zip. The same folder, version and day give the same bytes. */
import { createReadStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_NAME, MAX_PACK_BYTES, SIGNATURE_NAME } from '#shared/packs/format/limits.ts';
import { manifestText, PACK_FORMAT, type PackFileEntry, type PackManifest } from '#shared/packs/format/manifest.ts';
import type { PackSourceFile } from '#shared/packs/format/pack-source.ts';
import { refusal, type PackRefusal } from '#shared/packs/install/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { makeSignature } from '../minisign/signature.ts';
import type { SecretKey } from '../minisign/secret-key.ts';
import { writeZip, type ZipInput } from '../zip/write-zip.ts';

export interface ManifestInput {
  readonly source: PackSourceFile;
  readonly version: number;
  /** UTC, whole seconds: `2026-11-23T08:00:00Z`. */
  readonly created: string;
  readonly appVersion: string;
  readonly files: readonly PackFileEntry[];
}

export function makeManifest({ source, version, created, appVersion, files }: ManifestInput): PackManifest {
  const { id, title, valid_until: validUntil, app_from: from, app_before: before } = source;
  return {
    format: PACK_FORMAT,
    id,
    version,
    title,
    created,
    ...(validUntil !== undefined && { valid_until: validUntil }),
    app: { from: from ?? appVersion, ...(before !== undefined && { before }) },
    files: [...files],
  };
}

/** The trusted comment holds nothing that the list does not: no clock, so that signing again gives the same text. */
export function signManifest(manifest: PackManifest, key: SecretKey): string {
  return makeSignature(Buffer.from(manifestText(manifest)), key, `${manifest.id} ${manifest.version} ${manifest.created}`);
}

export interface BuildInput {
  readonly contentDirectory: string;
  /** `pack.json` and `pack.json.minisig` as they go into the pack. */
  readonly manifestBytes: Uint8Array;
  readonly signature: string;
  readonly files: readonly PackFileEntry[];
  /** Replaced only when the new pack is complete. */
  readonly out: string;
  readonly onProgress: (done: number) => void;
}

export async function buildPack(input: BuildInput): Promise<Result<void, PackRefusal>> {
  const { contentDirectory, manifestBytes, signature, files, out, onProgress } = input;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total + manifestBytes.length * 2 > MAX_PACK_BYTES) return err(refusal('pack-too-big'));
  const inputs = [
    inMemory(MANIFEST_NAME, manifestBytes),
    inMemory(SIGNATURE_NAME, Buffer.from(signature)),
    ...files.map(({ path, size }): ZipInput => ({
      name: path,
      size,
      chunks: () => createReadStream(join(contentDirectory, ...path.split('/')), { highWaterMark: 256 * 1024 }),
    })),
  ];
  const part = `${out}.part`;
  let done = 0;
  try {
    await writeZip(part, inputs, (count) => onProgress((done += count)));
    await rename(part, out);
  } finally {
    await rm(part, { force: true });
  }
  return ok();
}

const inMemory = (name: string, bytes: Uint8Array): ZipInput => ({ name, size: bytes.length, chunks: () => once(bytes) });

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
