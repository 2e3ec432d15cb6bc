import type { PackRefusal } from '#shared/packs/install/refusals.ts';
import { ok, type Result } from '#shared/result.ts';
import type { OpenPack } from './open-pack.ts';
import { CHUNK_BYTES, readEntry } from './read-entry.ts';

/** Reads every file of an opened pack and keeps none: is the pack whole? @param onProgress bytes read so far */
export async function verifyFiles(pack: OpenPack, onProgress: (done: number) => void): Promise<Result<void, PackRefusal>> {
  const memory = Buffer.allocUnsafe(CHUNK_BYTES);
  let done = 0;
  for (const { path, sha256 } of pack.manifest.files) {
    const entry = pack.entries.get(path);
    if (entry === undefined) throw new Error('the list was not compared with the pack');
    const sink = async (piece: Buffer): Promise<void> => onProgress((done += piece.length));
    const read = await readEntry(pack.source, entry, { sha256, memory, sink });
    if (!read.ok) return read;
  }
  return ok();
}
