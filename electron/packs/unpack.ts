/** Copies a pack's files beside the ones in use, checking each against the signed list on its way. Nothing here is in use yet. */
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MANIFEST_NAME, SIGNATURE_NAME } from '#shared/packs/format/limits.ts';
import { refusal, type PackRefusal } from '#shared/packs/install/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { writeProblem } from '../journal/disk/files.ts';
import { syncDirectory } from '../settings/write-atomically.ts';
import type { OpenPack } from './open-pack.ts';
import { CHUNK_BYTES, readEntry } from './read-entry.ts';

export const CONTENT_FOLDER = 'content';
export const INSTALLED_NAME = 'installed.json';

export interface UnpackOptions {
  /** Made here; must not exist. */
  readonly directory: string;
  readonly signal: AbortSignal;
  /** Bytes copied so far. */
  readonly onProgress: (done: number) => void;
}

/** @returns once everything is on the disk for good (fsync), or the first thing that was wrong; the caller then removes the folder */
export async function unpack(
  pack: OpenPack,
  { directory, signal, onProgress }: UnpackOptions,
): Promise<Result<void, PackRefusal>> {
  const content = join(directory, CONTENT_FOLDER);
  const folders = new Set([directory, content]);
  const memory = Buffer.allocUnsafe(CHUNK_BYTES);
  let done = 0;
  try {
    await mkdir(content, { recursive: true });
    for (const { path, sha256 } of pack.manifest.files) {
      const entry = pack.entries.get(path);
      if (entry === undefined) throw new Error('the list was not compared with the pack');
      const file = join(content, ...path.split('/'));
      for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
      await mkdir(dirname(file), { recursive: true });
      const handle = await open(file, 'wx', 0o644);
      try {
        const sink = async (piece: Buffer): Promise<void> => {
          await writeAll(handle, piece);
          done += piece.length;
          onProgress(done);
        };
        const copied = await readEntry(pack.source, entry, { sha256, memory, signal, sink });
        if (!copied.ok) return copied;
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    await writeSynced(join(directory, MANIFEST_NAME), pack.manifestBytes);
    await writeSynced(join(directory, SIGNATURE_NAME), pack.signatureText);
    await writeSynced(join(directory, INSTALLED_NAME), `${JSON.stringify({ v: 1, key: pack.signer.text })}\n`);
    for (const folder of folders) await syncDirectory(folder);
    return ok();
  } catch (error) {
    return err(diskFault(error));
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length;) done += (await handle.write(bytes, done)).bytesWritten;
}

async function writeSynced(file: string, content: string | Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o644);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * @param error thrown while the kiosk's own disk was written
 * @throws the error itself when the operating system did not report it: then it is a bug
 */
export function diskFault(error: unknown): PackRefusal {
  return refusal(writeProblem(error).code === 'disk-full' ? 'disk-full' : 'disk-not-writable');
}
