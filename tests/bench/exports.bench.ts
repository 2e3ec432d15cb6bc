/**
 * A long history handed over: by the machine from its journal, and by `dexie-export-import` from a page's database, the same events in the
 * same run. EVENTS in the environment changes the length.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeHistory } from '../support/bench/history.ts';
import { note } from '../support/bench/measures.ts';
import { openBrowser } from '../support/bench/slow-browser.ts';
import { buildMeasure } from '../support/exports/measured-export.ts';
import { startTheirServer } from '../support/exports/their-server.ts';
import { openJournal } from '../../electron/journal/open-journal.ts';

const EVENTS = Number(process.env['EVENTS'] ?? 1_000_000);
const SECONDS_A_MILLION = 40;
/** Opening files and making the report take their time however short the history is. */
const LEAST_SECONDS = 10;
const MIB_ABOVE_IDLE = 200;
/** At least twice as fast. */
const PART_OF_THEIRS = 0.5;
const MEGABYTE = 1e6;
const MEBIBYTE = 2 ** 20;

test.setTimeout(1_800_000);

test('the same events, by the machine and by dexie-export-import', async () => {
  const folder = test.info().project.outputDir;
  const data = join(folder, 'handover');
  await mkdir(data, { recursive: true });
  const written = await writeHistory({ directory: join(data, 'journal'), events: EVENTS, now: Date.now() });

  const measure = await buildMeasure(join(folder, 'measure'));
  const ours = await measure(data);
  expect(ours).toMatchObject({ events: written, findings: [] });

  const theirs = await exportByThem(folder, data, written);
  await note(
    folder,
    {
      what: `export: ${written} events from the journal, tables, report and signature`,
      value: ours.seconds,
      unit: 's',
      atMost: Math.max(LEAST_SECONDS, (SECONDS_A_MILLION * written) / 1_000_000),
    },
    { what: 'export: its own processor time', value: ours.cpuSeconds, unit: 's' },
    {
      what: 'export: most memory above idle',
      value: (ours.extraMegabytes * MEGABYTE) / MEBIBYTE,
      unit: 'MiB',
      atMost: MIB_ABOVE_IDLE,
    },
    { what: 'export: longest wait of another call', value: ours.longestPauseMs, unit: 'ms' },
    {
      what: `dexie-export-import: the same ${written} events as one file of ${Math.round(theirs.bytes / MEGABYTE)} MB`,
      value: theirs.seconds,
      unit: 's',
    },
    { what: 'export: time against dexie-export-import', value: ours.seconds / theirs.seconds, unit: '×', atMost: PART_OF_THEIRS },
  );
});

/** Not slowed, nothing else in the page, the file stays in the browser: as well as it can do. */
async function exportByThem(folder: string, data: string, events: number) {
  const journal = await openJournal({ directory: join(data, 'journal'), now: Date.now });
  if (!journal.ok) throw new Error(journal.problem.code);
  await journal.value.verified;
  const server = await startTheirServer(join(folder, 'theirs'), journal.value);
  const browser = await openBrowser(join(folder, 'profile-theirs'));
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    expect(await page.evaluate(() => window.theirExport.fill())).toBe(events);
    return await page.evaluate(() => window.theirExport.run());
  } finally {
    await browser.close();
    await server.close();
    await journal.value.close();
  }
}
