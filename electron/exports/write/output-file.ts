/** A new file that is written piece by piece, hashed on the way, and durable when it is closed. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { WrittenFile } from '#shared/exports/manifest.ts';

const BUFFER_BYTES = 128 * 1024;

export interface OutputFile {
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** Flushes and fsyncs. */
  readonly finish: () => Promise<WrittenFile>;
  /** Closes without keeping a promise about what is in it. */
  readonly abandon: () => Promise<void>;
}

/** @throws the operating system's error, also when the file is there */
export async function createOutputFile(path: string): Promise<OutputFile> {
  const file = await open(path, 'wx');
  const hash = createHash('sha256');
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let bytes = 0;

  async function flush(): Promise<void> {
    const piece = Buffer.concat(waiting);
    [waiting, waitingBytes] = [[], 0];
    hash.update(piece);
    bytes += piece.length;
    // `writeFile` on an open file writes all of it, behind what is there.
    await file.writeFile(piece);
  }

  return {
    async write(piece) {
      const added = typeof piece === 'string' ? Buffer.from(piece) : piece;
      waiting.push(added);
      waitingBytes += added.length;
      if (waitingBytes >= BUFFER_BYTES) await flush();
    },
    async finish() {
      await flush();
      await file.sync();
      await file.close();
      return { bytes, sha256: hash.digest('hex') };
    },
    abandon: () => file.close(),
  };
}
