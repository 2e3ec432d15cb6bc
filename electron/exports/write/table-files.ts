/** The CSV files of an export, all written side by side. */
import { join } from 'node:path';
import { eachTable, tableNames, tables, type TableName } from '#shared/exports/columns.ts';
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
  const files = await allOf(eachTable(open));
  const rows = eachTable(() => 0);
  return {
    async add(batch) {
      for (const name of tableNames) {
        const added = batch[name];
        if (added.length === 0) continue;
        rows[name] += added.length;
        await files[name].write(added.map(csvLine).join(''));
      }
    },
    finish: () => allOf(eachTable(async (name) => ({ ...(await files[name].finish()), rows: rows[name] }))),
    abandon: async () => {
      for (const name of tableNames) await files[name].abandon();
    },
  };
}

async function allOf<T>(promises: Record<TableName, Promise<T>>): Promise<Record<TableName, T>> {
  const settled = await Promise.all(tableNames.map(async (name) => [name, await promises[name]] as const));
  return Object.fromEntries(settled) as Record<TableName, T>;
}
