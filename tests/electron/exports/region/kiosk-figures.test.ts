/** What tables of exports say, summed by the database that a region uses. */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tableNames, tables, type Cell } from '#shared/exports/columns.ts';
import { csvHeader, csvLine } from '#shared/exports/csv.ts';
import { tableFile } from '#shared/exports/manifest.ts';
import { figuresOf } from '../../../../electron/exports/region/kiosk-figures.ts';
import { loadTables } from '../../../../electron/exports/region/load-tables.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'figures-'));
  for (const name of tableNames) await writeFile(join(folder, tableFile(name)), csvHeader(tables[name].columns));
});
afterEach(() => rm(folder, { recursive: true }));

function answer(survey: string, indicator: string, mark: number): string {
  const cells: Record<string, Cell> = { kiosk: 'K', export: 1, survey, question: 'easy', indicator, kind: 'mark', mark };
  return csvLine(tables.survey.columns.map(({ name }) => cells[name] ?? null));
}

it('counts a question whole that a later content gave another indicator, or none', async () => {
  const rows = [answer('a', 'i2', 5), answer('b', 'i2', 5), answer('c', 'i1', 5), answer('d', '', 1)];
  await writeFile(join(folder, tableFile('survey')), csvHeader(tables.survey.columns) + rows.join(''));
  const region = await loadTables([folder]);
  const figures = (await figuresOf(region)).get('K');
  region.close();
  expect(figures?.ces).toEqual({ mean: 4, people: 4 });
});

it('reads what lies in a folder of any name', async () => {
  const odd = join(folder, "Ёлка [1], 'север' {a} 50%", 'kiosk=7');
  await mkdir(odd, { recursive: true });
  for (const name of tableNames) await copyFile(join(folder, tableFile(name)), join(odd, tableFile(name)));
  await writeFile(join(odd, tableFile('survey')), csvHeader(tables.survey.columns) + answer('a', 'i2', 5));
  const region = await loadTables([odd]);
  const figures = (await figuresOf(region)).get('K');
  region.close();
  expect(figures?.surveys).toBe(1);
});
