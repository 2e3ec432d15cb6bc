/** `npm run drill -- exports`: a long history in one export, in seconds and megabytes. EVENTS in the environment changes its length. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableNames } from '#shared/exports/columns.ts';
import { loadTables } from '../../electron/exports/region/load-tables.ts';
import { createExportFolders } from '../../electron/exports/export-folders.ts';
import { writeHistory } from '../support/bench/history.ts';
import { buildMeasure, type MeasureExport } from '../support/exports/measured-export.ts';
import { madeYear, writeEvents } from '../support/survey/year.ts';

const EVENTS = Number(process.env['EVENTS'] ?? 1_000_000);
/** Issue «the voice of the client». */
const YEAR = { surveys: 120_000, events: 500_000, days: 365, now: Date.parse('2026-11-23T12:00:00Z') };
const MAX_SECONDS_A_MILLION = 40;
/** The report takes its time however short the history is. */
const MIN_SECONDS = 10;
const MAX_EXTRA_MEGABYTES = 200;

let directory: string;
let measure: MeasureExport;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'export-drill-'));
  measure = await buildMeasure(join(directory, 'bundle'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

test(`${EVENTS} events are exported in flat memory`, async () => {
  const data = join(directory, 'long');
  const written = await writeHistory({ directory: join(data, 'journal'), events: EVENTS, now: Date.now() });
  const told = await measure(data);
  console.log(told);
  expect(told).toMatchObject({ events: written, findings: [] });
  expect(await inDatabase(join(data, 'exports'))).toMatchObject({ counts: written });
  // Beside other programs the clock on the wall tells about them: its own processor time is what it needs.
  expect(Math.min(told.seconds, told.cpuSeconds)).toBeLessThanOrEqual(
    Math.max(MIN_SECONDS, (MAX_SECONDS_A_MILLION * EVENTS) / 1_000_000),
  );
  expect(told.extraMegabytes).toBeLessThanOrEqual(MAX_EXTRA_MEGABYTES);
});

test(`a year of ${YEAR.surveys} surveys is in the database as it happened`, async () => {
  const data = join(directory, 'year');
  const events = madeYear(YEAR);
  await writeEvents(join(data, 'journal'), events, YEAR.now);
  const bodies = events.map(({ body }) => body);
  const answers = bodies.flatMap((body) => (body.type === 'survey.answered' ? [`${body.surveyId} ${body.question}`] : []));
  const visits = bodies.flatMap((body) => (body.type === 'session.started' ? [body.sessionId] : []));
  const told = await measure(data);
  console.log(told);
  expect(told).toMatchObject({ events: events.length, findings: [] });
  expect(await inDatabase(join(data, 'exports'))).toMatchObject({
    counts: events.length,
    survey: new Set(answers).size,
    visits: new Set(visits).size,
  });
});

/** The export as a region would load it: rows of each table, and the sum of the counts, which is that of the events. */
async function inDatabase(exports: string): Promise<Readonly<Record<string, number>>> {
  const [folder] = await createExportFolders(exports).list();
  if (folder === undefined) throw new Error('there is no export');
  const region = await loadTables([join(exports, folder.name)]);
  try {
    const names = tableNames.filter((name) => name !== 'counts');
    const sums = names.map((name) => `(select count(*) from ${name}) as ${name}`);
    const [row = {}] = await region.ask(`select ${sums.join(', ')}, (select sum(count)::bigint from counts) as counts`);
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]));
  } finally {
    region.close();
  }
}
