/**
 * Writes a few small files to a person's own stick, straight from memory: nothing of them is ever put on a disk of ours (U-26, U-27).
 * What is on the stick already is never written over.
 */
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '#shared/result.ts';
import type { StickFile, StickProblem } from '#shared/resume/stick-files.ts';
import { errorCode } from '../log/describe-error.ts';
import type { Drive } from './drives.ts';

/** More résumés than that on one stick are a stick made to confuse. */
const MOST_NAMESAKES = 99;

/** @returns the names the files got, once all of them are on the stick itself: it may be pulled out then */
export async function writeOnStick(drive: Drive, files: readonly StickFile[]): Promise<Result<readonly string[], StickProblem>> {
  const written: string[] = [];
  for (const file of files) {
    const name = await writeNew(drive.path, file);
    if (!name.ok) {
      await Promise.all(written.map((one) => removeQuietly(join(drive.path, one))));
      return name;
    }
    written.push(name.value);
  }
  return ok(written);
}

/** `resume.txt`, `resume-2.txt` … : the first name that is free. */
async function writeNew(folder: string, { name, base64 }: StickFile): Promise<Result<string, StickProblem>> {
  for (let copy = 1; copy <= MOST_NAMESAKES; copy += 1) {
    const own = copy === 1 ? name : name.replace('.', `-${copy}.`);
    const path = join(folder, own);
    try {
      const file = await open(path, 'wx', 0o644);
      try {
        await file.writeFile(Buffer.from(base64, 'base64'));
        await file.sync();
      } finally {
        await file.close();
      }
      return ok(own);
    } catch (error) {
      const code = errorCode(error);
      if (code === null) throw error;
      if (code === 'EEXIST') continue;
      await removeQuietly(path);
      return err({ code: problemOf(code) });
    }
  }
  return err({ code: 'stick-full' });
}

function problemOf(code: string): StickProblem['code'] {
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'stick-full';
  if (['EROFS', 'EACCES', 'EPERM'].includes(code)) return 'stick-locked';
  if (['ENOENT', 'ENODEV', 'ENXIO'].includes(code)) return 'no-stick';
  return 'stick-failed';
}

/** Half a file helps nobody. Where the stick is gone there is nothing to remove. */
async function removeQuietly(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}
