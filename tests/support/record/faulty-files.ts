/** The real disk with faults switched on from outside. */
import { basename } from 'node:path';
import type { Files, OpenFile } from '../../../electron/journal/disk/files.ts';
import { nodeFiles } from '../../../electron/journal/disk/node-files.ts';

export interface DiskRemote {
  /** Bytes that still fit; the write that does not fit is torn in the middle, as on a real disk. */
  bytesLeft: number;
  /** Thrown by the next syncs. */
  syncFault: 'EIO' | undefined;
  /** Thrown when a file is opened for writing, and for cutting back. */
  writeFault: 'EACCES' | 'EROFS' | 'EIO' | undefined;
  /** Bytes of one file that cannot be read; what lies before them comes first, as from a real disk. */
  badSector: BadSector | undefined;
  /** Syncs that were asked for. */
  syncs: number;
  /** While set, a sync waits for it. */
  gate: Promise<void> | undefined;
}

export interface BadSector {
  /** Of the file, without its folder. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Instead of `EIO`. */
  readonly error?: Error;
}

export function faultyFiles(): { readonly files: Files; readonly remote: DiskRemote } {
  const remote: DiskRemote = {
    bytesLeft: Infinity,
    syncFault: undefined,
    writeFault: undefined,
    badSector: undefined,
    syncs: 0,
    gate: undefined,
  };
  const badIn = (path: string): BadSector | undefined =>
    remote.badSector?.name === basename(path) ? remote.badSector : undefined;
  const files: Files = {
    ...nodeFiles,
    open: async (path, how) => {
      if (how !== 'read' && remote.writeFault !== undefined) throw fault(remote.writeFault);
      return faultyFile(await nodeFiles.open(path, how), remote, () => badIn(path));
    },
    copy: async (from, to) => {
      if (remote.bytesLeft <= 0) throw fault('ENOSPC');
      if (badIn(from) !== undefined) throw fault('EIO');
      await nodeFiles.copy(from, to);
    },
  };
  return { files, remote };
}

function faultyFile(file: OpenFile, remote: DiskRemote, badSector: () => BadSector | undefined): OpenFile {
  return {
    ...file,
    read: async (into, position) => {
      const bad = badSector();
      if (bad === undefined || position >= bad.to) return file.read(into, position);
      if (position >= bad.from) throw bad.error ?? fault('EIO');
      return file.read(into.subarray(0, Math.min(into.length, bad.from - position)), position);
    },
    write: async (bytes, position) => {
      const fits = Math.min(bytes.length, remote.bytesLeft);
      remote.bytesLeft -= fits;
      await file.write(bytes.subarray(0, fits), position);
      if (fits < bytes.length) throw fault('ENOSPC');
    },
    truncate: async (length) => {
      if (remote.writeFault !== undefined) throw fault(remote.writeFault);
      await file.truncate(length);
    },
    sync: async () => {
      remote.syncs += 1;
      await remote.gate;
      if (remote.syncFault !== undefined) throw fault(remote.syncFault);
      await file.sync();
    },
  };
}

function fault(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'test' });
}
