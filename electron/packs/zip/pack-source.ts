/** A pack as it lies on a stick: read in pieces, never whole. The stick may be pulled at any moment. */
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { refusal, type PackRefusal } from '#shared/packs/install/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { errorCode } from '../../log/describe-error.ts';

export interface PackSource {
  readonly size: number;
  /** @returns what is there; fewer bytes at the end. Throws what `sourceFault` understands */
  readonly read: (position: number, length: number) => Promise<Buffer>;
  /** The same into memory of the caller. @returns the part of it that was filled */
  readonly readInto: (into: Buffer, position: number) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** @param file opened for reading only; a link or anything but a plain file is refused */
export async function openSource(file: string): Promise<Result<PackSource, PackRefusal>> {
  let handle: FileHandle | null = null;
  try {
    // Windows has no O_NOFOLLOW; making a link there needs rights that a stick's author does not have on this machine.
    handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stat = await handle.stat();
    if (!stat.isFile()) {
      await handle.close();
      return err(refusal('not-a-pack'));
    }
    return ok(sourceOf(handle, stat.size));
  } catch (error) {
    await handle?.close();
    return err(sourceFault(error));
  }
}

function sourceOf(handle: FileHandle, size: number): PackSource {
  const readInto = async (into: Buffer, position: number): Promise<Buffer> => {
    let done = 0;
    while (done < into.length) {
      const { bytesRead } = await handle.read(into, done, into.length - done, position + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return into.subarray(0, done);
  };
  return {
    size,
    readInto,
    read: (position, length) => readInto(Buffer.alloc(length), position),
    close: () => handle.close(),
  };
}

/** Codes of a device that went away (EIO, ENODEV …) or of a file that went with it. */
const GONE = new Set(['ENOENT', 'EIO', 'ENODEV', 'ENXIO', 'ESTALE', 'ENOTDIR', 'EBADF', 'ENOTCONN', 'EREMOTEIO', 'ESHUTDOWN']);

/**
 * @param error thrown while a source was read
 * @throws the error itself when the operating system did not report it: then it is a bug
 */
export function sourceFault(error: unknown): PackRefusal {
  const code = errorCode(error);
  if (code === null || !(error instanceof Error) || !('syscall' in error)) throw error;
  if (code === 'ELOOP') return refusal('not-a-pack');
  return refusal(GONE.has(code) || code === 'UNKNOWN' ? 'stick-gone' : 'stick-unreadable');
}
