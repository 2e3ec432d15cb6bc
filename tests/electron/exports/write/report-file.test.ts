import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { eachTable, tables, type Row } from '#shared/exports/columns.ts';
import { createReportFile } from '../../../../electron/exports/write/report-file.ts';
import { exportFacts } from '../../../support/exports/facts.ts';

const retold = { tickets: 0, surveys: 0, visits: 0 };

function indicator(name: string, people: number): Row {
  const values: Record<string, string | number> = { basis: 'all', indicator: name, value: 61, margin: 7, mean: 4.1, people };
  return tables.indicators.columns.map((column) => values[column.name] ?? null);
}

test('a figure of a few people is told in no sheet of the report (U-29)', async () => {
  const report = createReportFile(() => undefined);
  report.add({ ...eachTable((): Row[] => []), indicators: [indicator('i1', 9), indicator('i2', 10)] });
  const { sheets } = await readXlsx(await report.bytes(exportFacts, retold));
  const rows = sheets.find(({ name }) => name === tables.indicators.title)?.rows ?? [];
  const [header = [], few = [], enough = []] = rows;
  const at = (title: string): number => header.indexOf(title);
  expect([few[at('Значение')], few[at('Среднее')], few[at('Человек')]]).toEqual([null, null, 9]);
  expect([enough[at('Значение')], enough[at('Среднее')], enough[at('Человек')]]).toEqual([61, 4.1, 10]);
});

function waited(minutes: number): Row {
  return tables.tickets.columns.map(({ name }) => (name === 'wait_minutes' ? minutes : null));
}

test('whoever waited fifteen minutes and a half waited longer than fifteen, as on the kiosk', async () => {
  const report = createReportFile(() => undefined);
  report.add({ ...eachTable((): Row[] => []), tickets: [14, 15, 16].map(waited) });
  const { sheets } = await readXlsx(await report.bytes(exportFacts, retold));
  const lines = new Map(sheets[0]?.rows.map(([name, value]) => [name, value]));
  expect([lines.get('Вызвано'), lines.get('из них ждали дольше 15 минут')]).toEqual([3, 2]);
});
