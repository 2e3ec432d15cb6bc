/** The tables of many exports in one DuckDB, in memory: each row once, the newest one of its key. */
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { tableNames, tables, type ColumnType, type Table } from '#shared/exports/columns.ts';
import { tableFile } from '#shared/exports/manifest.ts';

const types: Record<ColumnType, string> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

export interface Region {
  /** @returns rows as objects; whole numbers are numbers */
  readonly ask: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => void;
}

/** @param packages folders of verified exports, each once */
export async function loadTables(packages: readonly string[]): Promise<Region> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const name of tableNames) {
    const files = packages.map((folder) => join(folder, tableFile(name)));
    await connection.run(createSql(name, tables[name], files));
  }
  return {
    ask: (sql) => ask(connection, sql),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function createSql(name: string, { columns, key }: Table, files: readonly string[]): string {
  const shape = columns.map((column) => `${text(column.name)}: ${text(types[column.type])}`).join(', ');
  const list = files.map(text).join(', ');
  const form = `header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = {${shape}}`;
  // A folder called `kiosk=7` is a name, too, and not a column that stands in for the table's own.
  const read = `read_csv([${list}], ${form}, hive_partitioning = false)`;
  if (key.length === 0) return `create table ${name} as select * from ${read}`;
  const newest = `qualify row_number() over (partition by ${key.join(', ')} order by export desc, line desc) = 1`;
  // A ticket that went on after an export has its row again in the next one.
  return `create table ${name} as select * exclude (line) from (select *, row_number() over () as line from ${read}) ${newest}`;
}

async function ask(connection: DuckDBConnection, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const rows = (await connection.runAndReadAll(sql)).getRowObjects();
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value])),
  );
}

/** @returns a literal of SQL */
function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
