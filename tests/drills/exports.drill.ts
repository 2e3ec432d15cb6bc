/** `npm run drill -- exports`: a long history in one export, in seconds and megabytes. EVENTS in the environment changes its length. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { writeHistory } from '../support/bench/history.ts';

const EVENTS = Number(process.env['EVENTS'] ?? 1_000_000);
/** Issue «the voice of the client». */
const MAX_SECONDS_A_MILLION = 40;
const MAX_EXTRA_MEGABYTES = 200;

test(`${EVENTS} events are exported in flat memory`, async () => {
  const directory = await mkdtemp(join(tmpdir(), 'export-drill-'));
  try {
    const written = await writeHistory({ directory: join(directory, 'journal'), events: EVENTS, now: Date.now() });
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: 'tests/support/exports/measure-export.ts',
        outDir: join(directory, 'bundle'),
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'measure.mjs' } },
      },
    });
    const args = ['--expose-gc', join(directory, 'bundle', 'measure.mjs'), directory, 'assets/content'];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    console.log(stdout);
    const told = JSON.parse(stdout) as { seconds: number; extraMegabytes: number };
    expect(told).toMatchObject({ events: written, findings: [] });
    expect(told.seconds).toBeLessThanOrEqual((MAX_SECONDS_A_MILLION * Math.max(EVENTS, 100_000)) / 1_000_000);
    expect(told.extraMegabytes).toBeLessThanOrEqual(MAX_EXTRA_MEGABYTES);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
