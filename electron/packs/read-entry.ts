/** Reads one file of a pack in pieces and proves it by CRC and by the signed hash. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { refusal, type PackRefusal } from '#shared/packs/install/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { sourceFault, type PackSource } from './zip/pack-source.ts';
import type { ZipEntry } from './zip/layout.ts';

export const CHUNK_BYTES = 256 * 1024;

export interface ReadEntryOptions {
  readonly sha256: string;
  /** At most this much is held; used again for each piece. */
  readonly memory: Buffer;
  readonly signal?: AbortSignal;
  /** Takes a piece before the next one is read. What it throws passes through. */
  readonly sink: (piece: Buffer) => Promise<void>;
}

export async function readEntry(
  source: PackSource,
  { name, size, crc, offset }: ZipEntry,
  { sha256, memory, signal, sink }: ReadEntryOptions,
): Promise<Result<void, PackRefusal>> {
  const hash = createHash('sha256');
  let sum = 0;
  for (let at = 0; at < size;) {
    if (signal?.aborted === true) return err(refusal('stopped'));
    const piece = await readPiece(source, memory.subarray(0, Math.min(memory.length, size - at)), offset + at);
    if (!piece.ok) return piece;
    if (piece.value.length === 0) return err(refusal('zip-cut-off', name));
    hash.update(piece.value);
    sum = crc32(piece.value, sum);
    await sink(piece.value);
    at += piece.value.length;
  }
  return sum === crc && hash.digest('hex') === sha256 ? ok() : err(refusal('file-damaged', name));
}

async function readPiece(source: PackSource, into: Buffer, position: number): Promise<Result<Buffer, PackRefusal>> {
  try {
    return ok(await source.readInto(into, position));
  } catch (error) {
    return err(sourceFault(error));
  }
}
