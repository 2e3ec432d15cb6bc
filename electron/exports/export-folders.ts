/** The exports that lie on the kiosk's own disk. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestSchema, type Manifest } from '#shared/exports/manifest.ts';
import { MANIFEST_FILE, parsePackageName } from '#shared/exports/package-name.ts';
import { errorCode } from '../log/describe-error.ts';

export interface ExportFolder {
  readonly name: string;
  readonly number: number;
  /** null: the folder has a number, but its description cannot be read. */
  readonly told: { readonly manifest: Manifest; readonly sha256: string } | null;
}

export interface ExportFolders {
  readonly list: () => Promise<readonly ExportFolder[]>;
}

/** Finished exports never change, so each description is read once. */
export function createExportFolders(directory: string): ExportFolders {
  const known = new Map<string, ExportFolder>();
  return {
    async list() {
      const names = (await readdir(directory)).filter((name) => parsePackageName(name) !== null);
      for (const name of known.keys()) if (!names.includes(name)) known.delete(name);
      for (const name of names) {
        if (known.get(name)?.told !== undefined && known.get(name)?.told !== null) continue;
        known.set(name, { name, number: parsePackageName(name)?.number ?? 0, told: await readTold(join(directory, name)) });
      }
      return [...known.values()].toSorted((a, b) => a.number - b.number);
    },
  };
}

async function readTold(folder: string): Promise<ExportFolder['told']> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(folder, MANIFEST_FILE));
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
  const manifest = parseManifest(bytes);
  return manifest === null ? null : { manifest, sha256: sha256Of(bytes) };
}

/** @returns null for anything but the description of an export */
export function parseManifest(bytes: Uint8Array): Manifest | null {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not UTF-8 or not JSON: damaged, which is the answer.
    return null;
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
