/** `npm run drill -- exports`: a long history in one export, in seconds and megabytes. EVENTS in the environment changes its length. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { tableNames } from '#shared/exports/columns.ts';
import { tableFile } from '#shared/exports/manifest.ts';
import { loadTables } from '../../electron/exports/region/load-tables.ts';
import { createExportFolders } from '../../electron/exports/export-folders.ts';
import { writeHistory } from '../support/bench/history.ts';

const EVENTS = Number(process.env['EVENTS'] ?? 1_000_000);
/** Issue «the voice of the client». */
const MAX_SECONDS_A_MILLION = 40;
/** The report takes its time however short the history is. */
const MIN_SECONDS = 10;
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
    expect(await inDatabase(join(directory, 'exports'))).toEqual({ events: written, isEqual: true });
    expect(told.seconds).toBeLessThanOrEqual(Math.max(MIN_SECONDS, (MAX_SECONDS_A_MILLION * EVENTS) / 1_000_000));
    expect(told.extraMegabytes).toBeLessThanOrEqual(MAX_EXTRA_MEGABYTES);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});

/** The export as a region would load it: as many rows in each table as the package says, and all events in the counts. */
async function inDatabase(exports: string): Promise<{ readonly events: number; readonly isEqual: boolean }> {
  const [folder] = await createExportFolders(exports).list();
  if (folder === undefined) throw new Error('there is no export');
  const region = await loadTables([join(exports, folder.name)]);
  try {
    const rows = await Promise.all(
      tableNames.map(async (name) => {
        const [counted] = await region.ask(`select count(*) as n from ${name}`);
        const told = folder.told?.manifest.resources.find(({ path }) => path === tableFile(name))?.rows;
        return { loaded: Number(counted?.['n']), told };
      }),
    );
    const [events] = await region.ask('select sum(count)::bigint as n from counts');
    return { events: Number(events?.['n']), isEqual: rows.every(({ loaded, told }) => loaded === told) };
  } finally {
    region.close();
  }
}
