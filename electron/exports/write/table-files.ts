/** The CSV files of an export, all written side by side. */
import { join } from 'node:path';
import { tableNames, tables, type TableName } from '#shared/exports/columns.ts';
import { csvHeader, csvLine } from '#shared/exports/csv.ts';
import { tableFile, type WrittenTable } from '#shared/exports/manifest.ts';
import type { RowBatch } from '#shared/exports/rows/all-rows.ts';
import { createOutputFile, type OutputFile } from './output-file.ts';

export interface TableFiles {
  readonly add: (batch: RowBatch) => Promise<void>;
  readonly finish: () => Promise<Record<TableName, WrittenTable>>;
  readonly abandon: () => Promise<void>;
}

export async function createTableFiles(directory: string): Promise<TableFiles> {
  const open = async (name: TableName): Promise<OutputFile> => {
    const file = await createOutputFile(join(directory, tableFile(name)));
    await file.write(csvHeader(tables[name].columns));
    return file;
  };
  const files: Record<TableName, OutputFile> = {
    tickets: await open('tickets'),
    survey: await open('survey'),
    visits: await open('visits'),
    counts: await open('counts'),
  };
  const rows: Record<TableName, number> = { tickets: 0, survey: 0, visits: 0, counts: 0 };
  const finish = async (name: TableName): Promise<WrittenTable> => ({ ...(await files[name].finish()), rows: rows[name] });
  return {
    async add(batch) {
      for (const name of tableNames) {
        const added = batch[name];
        if (added.length === 0) continue;
        rows[name] += added.length;
        await files[name].write(added.map(csvLine).join(''));
      }
    },
    finish: async () => ({
      tickets: await finish('tickets'),
      survey: await finish('survey'),
      visits: await finish('visits'),
      counts: await finish('counts'),
    }),
    abandon: async () => {
      for (const name of tableNames) await files[name].abandon();
    },
  };
}
