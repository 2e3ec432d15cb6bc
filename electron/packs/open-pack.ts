/** Opens a pack on a stick: container, names, signature, list, in this order. Nothing signed is read before its signature holds. */
import { createHash } from 'node:crypto';
import {
  MANIFEST_NAME,
  MAX_MANIFEST_BYTES,
  MAX_SIGNATURE_BYTES,
  MAX_TEXT_BYTES,
  SIGNATURE_NAME,
} from '#shared/packs/format/limits.ts';
import { parseManifest, type PackManifest } from '#shared/packs/format/manifest.ts';
import { isText, nameFault, setFault } from '#shared/packs/format/names.ts';
import { refusal, type PackRefusal } from '#shared/packs/install/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { PublicKey } from './minisign/keys.ts';
import { verifySignature } from './minisign/signature.ts';
import { isOwnFile, readLayout, type ZipEntry } from './zip/layout.ts';
import { openSource, sourceFault, type PackSource } from './zip/pack-source.ts';

export interface TrustedKeys {
  readonly valid: readonly PublicKey[];
  /** Known, but no longer trusted. */
  readonly withdrawn: readonly PublicKey[];
}

export interface OpenPack {
  readonly manifest: PackManifest;
  /** `pack.json` and its signature as signed. */
  readonly manifestBytes: Buffer;
  readonly signatureText: string;
  /** Of `pack.json`: stands for the whole pack. */
  readonly sha256: string;
  readonly signer: PublicKey;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly source: PackSource;
}

/** @returns an open pack, to be closed with `source.close()`; its files are not read yet */
export async function openPack(file: string, keys: TrustedKeys): Promise<Result<OpenPack, PackRefusal>> {
  const source = await openSource(file);
  if (!source.ok) return source;
  let opened: Result<OpenPack, PackRefusal>;
  try {
    opened = await readPack(source.value, keys);
  } catch (error) {
    await source.value.close();
    return err(sourceFault(error));
  }
  if (!opened.ok) await source.value.close();
  return opened;
}

async function readPack(source: PackSource, keys: TrustedKeys): Promise<Result<OpenPack, PackRefusal>> {
  const layout = await readLayout(source);
  if (!layout.ok) return layout;
  const names = layout.value.map(({ name }) => name);
  const clash = setFault(names);
  if (clash !== null) return err(refusal(clash.code, clash.file));
  for (const name of names) {
    const fault = isOwnFile(name) ? null : nameFault(name);
    if (fault !== null) return err(refusal(fault, name));
  }
  const entries = new Map(layout.value.map((entry) => [entry.name, entry]));
  const manifestEntry = entries.get(MANIFEST_NAME);
  const signatureEntry = entries.get(SIGNATURE_NAME);
  if (manifestEntry === undefined) return err(refusal('manifest-missing'));
  if (manifestEntry.size > MAX_MANIFEST_BYTES) return err(refusal('manifest-too-big'));
  if (signatureEntry === undefined) return err(refusal('unsigned'));
  if (signatureEntry.size > MAX_SIGNATURE_BYTES) return err(refusal('signature-too-big'));
  const manifestBytes = await source.read(manifestEntry.offset, manifestEntry.size);
  const signatureText = (await source.read(signatureEntry.offset, signatureEntry.size)).toString('utf8');
  const signer = verifySignature(signatureText, manifestBytes, [...keys.valid, ...keys.withdrawn]);
  if (!signer.ok) return err(refusal(signer.problem.code));
  if (!keys.valid.some(({ text }) => text === signer.value.text)) return err(refusal('key-withdrawn', signer.value.id));
  const text = manifestBytes.toString('utf8');
  if (!Buffer.from(text).equals(manifestBytes)) return err(refusal('manifest-not-text'));
  const manifest = parseManifest(text);
  if (!manifest.ok) return err(refusal(manifest.problem.code, 'file' in manifest.problem ? manifest.problem.file : undefined));
  const fault = listFault(manifest.value, entries);
  if (fault !== null) return err(fault);
  const sha256 = createHash('sha256').update(manifestBytes).digest('hex');
  return ok({ manifest: manifest.value, manifestBytes, signatureText, sha256, signer: signer.value, entries, source });
}

/** The pack holds exactly the files of its list. */
function listFault({ files }: PackManifest, entries: ReadonlyMap<string, ZipEntry>): PackRefusal | null {
  for (const { path, size } of files) {
    const entry = entries.get(path);
    if (entry === undefined) return refusal('file-missing', path);
    if (entry.size !== size) return refusal('file-size-differs', path);
    if (isText(path) && size > MAX_TEXT_BYTES) return refusal('text-too-big', path);
  }
  const listed = new Set(files.map(({ path }) => path));
  const extra = [...entries.keys()].find((name) => !isOwnFile(name) && !listed.has(name));
  return extra === undefined ? null : refusal('file-not-listed', extra);
}
