import { statfs } from 'node:fs/promises';

/** D-6: writes that nobody waits for (the log) stop below this, so that tickets still fit. */
export const SPARE_BELOW_BYTES = 300_000_000;

/** @returns bytes that this program may still write on the disk of `directory` */
export async function freeBytes(directory: string): Promise<number> {
  const disk = await statfs(directory);
  return disk.bavail * disk.bsize;
}
