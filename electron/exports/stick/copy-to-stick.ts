/**
 * Exports onto a stick: written beside under another name, made durable, renamed, then read back from the stick and checked as a stranger
 * would check them. Only then may the stick go.
 */
import { mkdir, open, readdir, rename, rm, stat, statfs, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Copied, CopyProblem, CopyProgress } from '#shared/exports/export-calls.ts';
import { isPartialName, PARTIAL_SUFFIX } from '#shared/exports/package-name.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { errorCode } from '../../log/describe-error.ts';
import { syncDirectory } from '../../settings/write-atomically.ts';
import { verifyPackage } from '../verify/verify-package.ts';
import { forgetCached } from './forget-cached.ts';
import { stickCode, stickProblem } from './stick-problem.ts';

/** Where they lie on the stick; found by people and by `verify-export`. */
export const STICK_FOLDER = 'first-step-exports';
const CHUNK_BYTES = 1024 * 1024;

export interface CopyOrder {
  /** Folders on the kiosk. */
  readonly sources: readonly { readonly number: number; readonly name: string; readonly path: string }[];
  /** The stick's top. */
  readonly stick: string;
  readonly onProgress: (progress: CopyProgress) => void;
  readonly isStopped: () => boolean;
}

export async function copyToStick(asked: CopyOrder): Promise<Result<Copied, CopyProblem>> {
  const { stick, onProgress, isStopped } = asked;
  // One that was damaged on the kiosk must not keep the others from leaving it.
  const sources: CopyOrder['sources'][number][] = [];
  for (const source of asked.sources) if ((await verifyPackage(source.path)).findings.length === 0) sources.push(source);
  if (sources.length === 0) return err({ code: 'export-damaged' });
  const files = await filesOf(sources);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const top = join(stick, STICK_FOLDER);
  let needed = total;
  try {
    // A stick that was pulled out in the middle brings its half-written copies back: they take the room that is measured now.
    await clearUnfinished(top);
    const disk = await statfs(stick);
    needed = roomFor(files, sources.length, disk.bsize);
    if (disk.bavail * disk.bsize < needed) return err(stickProblem('stick-full', needed, disk.bavail * disk.bsize));
    await makeFolder(top);
    let done = 0;
    for (const { name } of sources) {
      const partial = join(top, `${name}${PARTIAL_SUFFIX}`);
      await mkdir(partial);
      for (const file of files.filter(({ folder }) => folder === name)) {
        const isWhole = await copyDurably(file.path, join(partial, file.name), isStopped, (bytes) => {
          done += bytes;
          onProgress({ step: 'writing', done, total });
        });
        if (!isWhole) {
          await rm(partial, { recursive: true });
          return err({ code: 'stopped' });
        }
      }
      await syncDirectory(partial);
      // The same export again: the copy that was there gives way to one that was just checked.
      await rm(join(top, name), { recursive: true, force: true });
      await rename(partial, join(top, name));
      await syncDirectory(top);
    }
    return await readBack({ ...asked, sources }, files, total);
  } catch (error) {
    const problem = stickProblem(stickCode(error), needed, 0);
    await leaveNothing(top);
    return err(problem);
  }
}

/** A stick gives whole blocks, to folders too, and those of FAT are large: a hundred small exports need twice their bytes. */
function roomFor(files: readonly SourceFile[], folders: number, blockBytes: number): number {
  const blocks = files.reduce((sum, { bytes }) => sum + Math.ceil(bytes / blockBytes), 0);
  return (blocks + folders) * blockBytes;
}

/** Of any export: none of them is one. */
async function clearUnfinished(top: string): Promise<void> {
  for (const name of await namesIn(top)) if (isPartialName(name)) await rm(join(top, name), { recursive: true });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return [];
  }
}

/** A stick that was full must not stay so; one that is gone or closed keeps what it has until the next time. */
async function leaveNothing(top: string): Promise<void> {
  try {
    await clearUnfinished(top);
  } catch (error) {
    // Only what a stick may do is passed over; anything else is thrown on as a bug.
    stickCode(error);
  }
}

async function readBack(
  { sources, stick, onProgress, isStopped }: CopyOrder,
  files: readonly SourceFile[],
  total: number,
): Promise<Result<Copied, CopyProblem>> {
  let done = 0;
  for (const { name } of sources) {
    if (isStopped()) return err({ code: 'stopped' });
    const copy = join(stick, STICK_FOLDER, name);
    for (const file of files.filter(({ folder }) => folder === name)) await forgetCached(join(copy, file.name));
    const { findings } = await verifyPackage(copy, {
      onBytes: (bytes) => {
        done += bytes;
        onProgress({ step: 'checking', done: Math.min(done, total), total });
      },
    });
    if (findings.length === 0) continue;
    // Files that cannot be read any more: is the stick still there at all?
    await stat(stick);
    return err({ code: 'stick-spoils' });
  }
  onProgress({ step: 'checking', done: total, total });
  return ok({ copied: sources.map(({ number }) => number) });
}

/** Not `recursive`: on a stick that is closed for writing Node then says that it is not there (ENOENT for EROFS). */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

interface SourceFile {
  readonly folder: string;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

async function filesOf(sources: CopyOrder['sources']): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for (const { name: folder, path } of sources) {
    for (const name of await readdir(path)) {
      const file = join(path, name);
      files.push({ folder, name, path: file, bytes: (await stat(file)).size });
    }
  }
  return files;
}

/** @returns false when it was stopped */
async function copyDurably(
  from: string,
  to: string,
  isStopped: () => boolean,
  onBytes: (bytes: number) => void,
): Promise<boolean> {
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'wx');
    try {
      return await pump(source, target, isStopped, onBytes);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function pump(
  source: FileHandle,
  target: FileHandle,
  isStopped: () => boolean,
  onBytes: (bytes: number) => void,
): Promise<boolean> {
  const buffer = Buffer.alloc(CHUNK_BYTES);
  for (;;) {
    if (isStopped()) return false;
    const { bytesRead } = await source.read(buffer, 0, CHUNK_BYTES);
    if (bytesRead === 0) break;
    await target.writeFile(buffer.subarray(0, bytesRead));
    onBytes(bytesRead);
  }
  await target.sync();
  return true;
}
