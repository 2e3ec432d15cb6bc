/** `отчёт.xlsx`: the same tables for people, in Russian, with a sheet of sums and charts in front. */
import { writeXlsx } from 'hucre/xlsx';
import { eachTable, tableNames, tables, type Row } from '#shared/exports/columns.ts';
import type { ExportFacts } from '#shared/exports/manifest.ts';
import type { Retold, RowBatch } from '#shared/exports/rows/all-rows.ts';
import { mayTellMean } from '#shared/survey/suppress.ts';
import { summarySheet } from './summary-sheet.ts';
import { createSums } from './report-sums.ts';
import { tableSheet, type TitleOf } from './table-sheet.ts';

/** A night brings hundreds of rows. After a year without exports a sheet holds the newest ones and says so: memory stays flat. */
const MAX_SHEET_ROWS = 5000;

export interface ReportFile {
  readonly add: (batch: RowBatch) => void;
  /** @param retold of the rows: those that the export before has too */
  readonly bytes: (facts: ExportFacts, retold: Retold) => Promise<Uint8Array>;
}

/** @param titleOf names of menu entries and questions, as the content has them now */
export function createReportFile(titleOf: TitleOf): ReportFile {
  const kept = eachTable((): Row[] => []);
  const seen = eachTable(() => 0);
  const sums = createSums();
  return {
    add(batch) {
      sums.add(batch);
      for (const name of tableNames) {
        const rows = kept[name];
        seen[name] += batch[name].length;
        for (const row of batch[name]) rows.push(row);
        if (rows.length > 2 * MAX_SHEET_ROWS) rows.splice(0, rows.length - MAX_SHEET_ROWS);
      }
    },
    bytes: (facts, retold) => {
      const told = { ...kept, indicators: kept.indicators.map(withoutFew) };
      return writeXlsx({
        defaultFont: { name: 'Calibri', size: 11 },
        sheets: [
          summarySheet(facts, { ...sums.tell(), retold }, told.indicators),
          ...tableNames.map((name) => tableSheet(name, told[name].slice(-MAX_SHEET_ROWS), seen[name], titleOf)),
        ],
      });
    },
  };
}

const indicatorColumns: readonly { readonly name: string }[] = tables.indicators.columns;
const FIGURES = new Set(['value', 'margin', 'mean', 'top_share']);
const peopleAt = indicatorColumns.findIndex(({ name }) => name === 'people');

/** U-29: a figure of a few people is told to nobody; how many they were is. */
function withoutFew(row: Row): Row {
  if (mayTellMean(Number(row[peopleAt]))) return row;
  return row.map((cell, index) => (FIGURES.has(indicatorColumns[index]?.name ?? '') ? null : cell));
}
