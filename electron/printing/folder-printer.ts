/** Paper as files: each document becomes `<jobKey>.pdf` in a folder. For trying the kiosk out, never for visitors. */
import { constants } from 'node:fs';
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok } from '#shared/result.ts';
import type { Printer, PrintOrder } from './printer.ts';

/** @param directory made when it does not exist; one that cannot be written is a printer that is `offline` */
export function createFolderPrinter(directory: string): Printer {
  const fileOf = (jobKey: string): string => join(directory, `${jobKey}.pdf`);

  /** @returns the system's code of why it cannot be written, or null */
  const obstacle = async (): Promise<string | null> => {
    try {
      await mkdir(directory, { recursive: true });
      await access(directory, constants.W_OK);
      return null;
    } catch (error) {
      return codeOf(error);
    }
  };

  return {
    status: async () => {
      const why = await obstacle();
      return why === null
        ? { state: 'ready', paperLow: false }
        : { state: 'fault', fault: 'offline', detail: `${why} ${directory}` };
    },
    print: async ({ jobKey, pdf }: PrintOrder) => {
      const half = `${fileOf(jobKey)}.part`;
      try {
        await mkdir(directory, { recursive: true });
        const file = await open(half, 'w');
        try {
          await file.writeFile(pdf);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(half, fileOf(jobKey));
        return ok();
      } catch (error) {
        await rm(half, { force: true }).catch(codeOf);
        return err({ code: 'print-refused', fault: codeOf(error) === 'ENOSPC' ? 'out-of-paper' : 'offline' });
      }
    },
    job: async (jobKey) => {
      try {
        return (await stat(fileOf(jobKey))).isFile() ? { state: 'printed' } : { state: 'unknown' };
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return { state: 'unknown' };
        return { state: 'held', fault: 'offline' };
      }
    },
    // What is on paper stays on paper.
    cancel: async () => {},
    openJobs: async () => [],
    list: async () => [],
  };
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
