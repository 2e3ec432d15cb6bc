/** A pack in the kiosk's own folder, proved anew: its signature, and every file by size and hash. Disks forget, too. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { MANIFEST_NAME, SIGNATURE_NAME } from '#shared/packs/format/limits.ts';
import { parseManifest, type PackManifest } from '#shared/packs/format/manifest.ts';
import { isText } from '#shared/packs/format/names.ts';
import type { PackSummary } from '#shared/packs/install/pack-calls.ts';
import { installedSchema } from '#shared/packs/install/pointer.ts';
import { errorCode } from '../../log/describe-error.ts';
import { parsePublicKey } from '../minisign/keys.ts';
import { verifySignature } from '../minisign/signature.ts';
import { CONTENT_FOLDER, INSTALLED_NAME } from '../unpack.ts';

export interface InstalledPack {
  readonly manifest: PackManifest;
  /** Of `pack.json`. */
  readonly sha256: string;
  /** The folder that `readContent` reads. */
  readonly contentDirectory: string;
}

/** `texts`: what start has to wait for; `all`: sound too, which may be 200 MB. */
export type Depth = 'texts' | 'all';

/**
 * @param directory of the pack under `packs/kept/`
 * @returns null when anything is missing, more, or not as signed. The key is the one that was trusted at installation: withdrawing it
 * stops new packs, and lost settings do not take the content away
 */
export async function readInstalled(directory: string, depth: Depth): Promise<InstalledPack | null> {
  try {
    return await prove(directory, depth);
  } catch (error) {
    // Whatever the disk says about it: this pack cannot be used.
    if (errorCode(error) === null && !(error instanceof SyntaxError)) throw error;
    return null;
  }
}

async function prove(directory: string, depth: Depth): Promise<InstalledPack | null> {
  const bytes = await readFile(join(directory, MANIFEST_NAME));
  const installed = installedSchema.safeParse(JSON.parse(await readFile(join(directory, INSTALLED_NAME), 'utf8')));
  const key = installed.success ? parsePublicKey(installed.data.key) : null;
  if (key === null) return null;
  if (!verifySignature(await readFile(join(directory, SIGNATURE_NAME), 'utf8'), bytes, [key]).ok) return null;
  const manifest = parseManifest(bytes.toString('utf8'));
  if (!manifest.ok) return null;
  const contentDirectory = join(directory, CONTENT_FOLDER);
  const { files } = manifest.value;
  if ((await filesUnder(contentDirectory)).length !== files.length) return null;
  for (const { path, size, sha256 } of files) {
    const file = join(contentDirectory, ...path.split('/'));
    if ((await stat(file)).size !== size) return null;
    if ((depth === 'all' || isText(path)) && (await hashOf(file)) !== sha256) return null;
  }
  return { manifest: manifest.value, sha256: createHash('sha256').update(bytes).digest('hex'), contentDirectory };
}

/** @returns SHA-256 in hex, the file read in pieces */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** @returns paths with `/`, sorted: everything that is not a folder */
export async function filesUnder(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

export function summaryOf({ manifest, sha256 }: Pick<InstalledPack, 'manifest' | 'sha256'>): PackSummary {
  const { id, version, title, created, valid_until: validUntil } = manifest;
  return { id, version, title, created, validUntil: validUntil ?? null, sha256 };
}
