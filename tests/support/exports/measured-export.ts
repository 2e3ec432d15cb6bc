/** An export in a process of its own: the memory and the processor time of whoever asks do not count. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';

export interface MeasuredExport {
  readonly events: number;
  readonly findings: readonly unknown[];
  readonly seconds: number;
  /** Garbage collection beside the main thread included. */
  readonly cpuSeconds: number;
  readonly verifySeconds: number;
  readonly idleMegabytes: number;
  /** The most above idle. */
  readonly extraMegabytes: number;
  /** So long another call would have waited at worst. */
  readonly longestPauseMs: number;
}

export type MeasureExport = (dataDirectory: string) => Promise<MeasuredExport>;

/** @param directory for the bundle */
export async function buildMeasure(directory: string): Promise<MeasureExport> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/support/exports/measure-export.ts',
      outDir: directory,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'measure.mjs' } },
    },
  });
  return async (data) => {
    const args = ['--expose-gc', join(directory, 'measure.mjs'), data, 'assets/content'];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return JSON.parse(stdout) as MeasuredExport;
  };
}
