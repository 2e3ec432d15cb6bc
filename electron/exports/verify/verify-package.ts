/** Checks one export as a stranger would: signature, hash of every file, tables against their description, counts. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PackageFinding } from '#shared/exports/findings.ts';
import type { ExportFacts, Manifest } from '#shared/exports/manifest.ts';
import {
  isPartialName,
  kioskName,
  KEY_FILE,
  MANIFEST_FILE,
  packageName,
  parsePackageName,
  SIGNATURE_FILE,
} from '#shared/exports/package-name.ts';
import { errorCode } from '../../log/describe-error.ts';
import { parsePublicKey, type PublicKey } from '../../packs/minisign/keys.ts';
import { verifySignature } from '../../packs/minisign/signature.ts';
import { parseManifest, sha256Of } from '../export-folders.ts';
import { checkFile } from './check-file.ts';

export interface VerifiedPackage {
  readonly directory: string;
  /** null: its description cannot be read. */
  readonly facts: ExportFacts | null;
  readonly sha256: string;
  readonly findings: readonly PackageFinding[];
}

export interface VerifyOptions {
  /** Only these may have signed; without them the key that travels in the folder counts, and people compare its number. */
  readonly keys?: readonly PublicKey[];
  /** Told after each piece of a file. */
  readonly onBytes?: (bytes: number) => void;
}

const MAX_SMALL_FILE_BYTES = 1_000_000;
/** Systems leave hidden files of their own, and so does a spreadsheet while the report is open in it. */
const HIDDEN = /^(\.|~\$)|^(desktop\.ini|thumbs\.db)$/i;

/** @param directory of the export; what the disk refuses to read is a finding too */
export async function verifyPackage(directory: string, options: VerifyOptions = {}): Promise<VerifiedPackage> {
  if (isPartialName(basename(directory))) return { directory, facts: null, sha256: '', findings: [{ code: 'unfinished' }] };
  const bytes = await readSmall(join(directory, MANIFEST_FILE));
  if (bytes === null) return { directory, facts: null, sha256: '', findings: [await withoutManifest(directory)] };
  const sha256 = sha256Of(bytes);
  const manifest = parseManifest(bytes);
  if (manifest === null) return { directory, facts: null, sha256, findings: [{ code: 'manifest-bad' }] };
  const { export: facts } = manifest;
  const findings: PackageFinding[] = [...(await checkSignature(directory, bytes, facts, options.keys))];
  const name = basename(directory);
  if (parsePackageName(name) === null || name !== packageName(facts)) findings.push({ code: 'name-wrong' });
  if (facts.toSeq - facts.fromSeq + 1 !== facts.events + facts.missing.reduce((sum, { from, to }) => sum + to - from + 1, 0))
    findings.push({ code: 'range-wrong' });
  findings.push(...(await strangers(directory, manifest)));
  let counted = 0;
  for (const resource of manifest.resources) {
    const checked = await checkFile(join(directory, resource.path), resource, options.onBytes);
    findings.push(...checked.findings);
    counted += checked.events;
  }
  if (counted !== facts.events) findings.push({ code: 'events-wrong', expected: facts.events, found: counted });
  return { directory, facts, sha256, findings };
}

async function withoutManifest(directory: string): Promise<PackageFinding> {
  try {
    await readdir(directory);
    return { code: 'no-manifest' };
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return { code: 'not-readable' };
  }
}

async function checkSignature(
  directory: string,
  manifest: Uint8Array,
  facts: ExportFacts,
  trusted: readonly PublicKey[] | undefined,
): Promise<readonly PackageFinding[]> {
  const text = await readSmall(join(directory, SIGNATURE_FILE));
  if (text === null) return [{ code: 'no-signature' }];
  const keys = trusted ?? (await ownKey(directory));
  if (keys.length === 0) return [{ code: 'no-key' }];
  const signed = verifySignature(text.toString('utf8'), manifest, keys);
  if (!signed.ok) return [{ code: signed.problem.code === 'key-unknown' ? 'key-unknown' : 'signature-wrong' }];
  const { id } = signed.value;
  return facts.key === id && facts.kiosk === kioskName(id) ? [] : [{ code: 'key-unknown' }];
}

async function ownKey(directory: string): Promise<readonly PublicKey[]> {
  const own = await readSmall(join(directory, KEY_FILE));
  const key = own === null ? null : parsePublicKey(own.toString('utf8'));
  return key === null ? [] : [key];
}

/** Files that nobody described. */
async function strangers(directory: string, { resources }: Manifest): Promise<readonly PackageFinding[]> {
  const known = new Set([MANIFEST_FILE, SIGNATURE_FILE, ...resources.map(({ path }) => path)]);
  const names = (await readdir(directory)).map((name) => name.normalize('NFC'));
  return names.filter((name) => !known.has(name) && !HIDDEN.test(name)).map((file) => ({ code: 'file-unknown' as const, file }));
}

async function readSmall(file: string): Promise<Buffer | null> {
  try {
    const stat = await lstat(file);
    return stat.isFile() && stat.size <= MAX_SMALL_FILE_BYTES ? await readFile(file) : null;
  } catch (error) {
    if (errorCode(error) !== null) return null;
    throw error;
  }
}
